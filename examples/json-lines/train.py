"""Fits a line to noisy points by gradient descent, and prints a line of JSON an epoch."""

import json
import random
import sys

options = dict(word.lstrip("-").split("=", 1) for word in sys.argv[1:])
rate, seed = float(options["lr"]), int(options["seed"])
generator = random.Random(seed)
points = [(x / 50, 3 * x / 50 + 1 + generator.gauss(0, 0.5)) for x in range(50)]
slope = intercept = 0.0
for epoch in range(1, 21):
    for x, y in points:
        error = slope * x + intercept - y
        slope -= rate * error * x
        intercept -= rate * error
    loss = sum((slope * x + intercept - y) ** 2 for x, y in points) / len(points)
    print(json.dumps({"epoch": epoch, "loss": loss, "slope": slope, "note": "anything else is passed over"}))
