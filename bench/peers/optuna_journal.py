"""The same load in Optuna: 1,000 trials of ten reports each, stored in its journal file. Prints trials per second.

usage: python bench/peers/optuna_journal.py   (in an environment of its own with optuna installed)
"""

import os
import tempfile
import time

import optuna
from optuna.storages import JournalStorage
from optuna.storages.journal import JournalFileBackend

TRIALS = 1_000
REPORTS = 10

optuna.logging.set_verbosity(optuna.logging.ERROR)


def objective(trial: optuna.Trial) -> float:
    rate = trial.suggest_float("learning_rate", 1e-3, 0.5, log=True)
    for epoch in range(REPORTS):
        trial.report(rate * epoch, epoch)
    return rate


with tempfile.TemporaryDirectory() as folder:
    storage = JournalStorage(JournalFileBackend(os.path.join(folder, "journal.log")))
    study = optuna.create_study(storage=storage, sampler=optuna.samplers.RandomSampler(seed=0))
    started = time.perf_counter()
    study.optimize(objective, n_trials=TRIALS)
    seconds = time.perf_counter() - started
print(f"optuna {optuna.__version__} journal storage: {TRIALS} trials in {seconds:.2f} s = {TRIALS / seconds:.0f} trials/s")
