"""Takes `optim.lr=0.1 data.name=blobs`, as a Hydra program does, and measures a random search on a hilly function."""

import math
import random
import sys

options = dict(word.split("=", 1) for word in sys.argv[1:])
rate, name, seed = float(options["optim.lr"]), options["data.name"], int(options["seed"])
hills = {"smooth": 1, "hilly": 5}[name]
generator = random.Random(seed)
x = generator.uniform(-2, 2)


def height(at):
    return math.cos(hills * at) * math.exp(-at * at / 4)


for step in range(1, 31):
    candidate = x + generator.gauss(0, rate)
    if height(candidate) > height(x):
        x = candidate
    print(f"[step {step}] score: {height(x):.4f} position: {x:.4f}")
