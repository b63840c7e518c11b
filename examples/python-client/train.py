"""Estimates π by drawing points. Reports through seedsweep's client, and goes on from its checkpoint when tried again."""

import json
import random

import seedsweep

trial = seedsweep.trial(defaults={"draws": 1000})
generator = random.Random(trial.seed)
checkpoint = trial.checkpoint_dir / "checkpoint.json"
inside = done = 0
if trial.id and checkpoint.exists():
    inside, done = json.loads(checkpoint.read_text())
    for _ in range(2 * done * trial.params["draws"]):
        generator.random()

for epoch in trial.epochs(10, start=done + 1):
    inside += sum(generator.random() ** 2 + generator.random() ** 2 <= 1 for _ in range(trial.params["draws"]))
    estimate = 4 * inside / (epoch * trial.params["draws"])
    trial.report(error=abs(estimate - 3.141592653589793), estimate=estimate)
    if trial.id:
        checkpoint.write_text(json.dumps([inside, epoch]))
