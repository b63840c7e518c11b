"""seedsweep's client for Python programs: what a trial is, and a way to report. One file, standard library only.

    import seedsweep

    trial = seedsweep.trial()
    for epoch in trial.epochs(10):
        accuracy = train_one_epoch(trial.params["lr"], trial.seed)
        trial.report(test_accuracy=accuracy)

Run by seedsweep, reports go to the worker over a local socket, and the loop ends early when the trial is to stop. Run by
hand, the same script prints its reports and goes on. Python 3.9 or newer.
"""

from __future__ import annotations

import atexit
import json
import os
import random
import socket
import sys
import threading
from pathlib import Path
from typing import Any, Iterator, Mapping, Optional

__all__ = [
    "Stopped",
    "Trial",
    "trial",
    "keras_callback",
    "lightning_callback",
    "huggingface_callback",
]
__version__ = "0.1.0"


class Stopped(SystemExit):
    """The trial is to stop: raised by ``report`` where that was asked for. Uncaught, it ends the program well."""

    def __init__(self, reason: str) -> None:
        super().__init__(0)
        self.reason = reason


class _Parameters(dict):
    """A trial's parameters, by name."""

    def __missing__(self, key: str) -> Any:
        known = ", ".join(sorted(map(str, self))) or "none"
        raise KeyError(f"{key} is no parameter of this trial; there are: {known}")


class Trial:
    """One training run: a setting on a dataset with a seed.

    ``params``: a dict of the setting's parameters. ``seed``: a whole number. ``dataset``: a name. ``id``: 16 digits,
    empty outside seedsweep. ``attempt``: 1, 2, 3 … ``output_dir``: files there are kept. ``checkpoint_dir``: files there
    are kept from attempt to attempt, until the trial has ended. ``stopped``: why the trial is to stop; None while it is not.
    """

    def __init__(self, environ: Mapping[str, str], defaults: Optional[Mapping[str, Any]], raise_on_stop: bool) -> None:
        self.id = environ.get("SEEDSWEEP_TRIAL", "")
        self.attempt = int(environ.get("SEEDSWEEP_ATTEMPT", "1"))
        self.seed = int(environ.get("SEEDSWEEP_SEED", "0"))
        self.dataset = environ.get("SEEDSWEEP_DATASET", "default")
        self.output_dir = Path(environ.get("SEEDSWEEP_OUTPUT_DIR", "."))
        self.checkpoint_dir = Path(environ.get("SEEDSWEEP_CHECKPOINT_DIR", "."))
        self.params = _Parameters(defaults or {})
        path = environ.get("SEEDSWEEP_PARAMS")
        if path:
            with open(path, encoding="utf-8") as file:
                self.params.update(json.load(file))
        self.stopped: Optional[str] = None
        self._raise_on_stop = raise_on_stop
        self._step: Optional[int] = None
        self._steps = 0
        self._lock = threading.Lock()
        self._pid = os.getpid()
        self._socket: Optional[socket.socket] = None
        self._unsent = bytearray()
        self._heard = b""
        address = environ.get("SEEDSWEEP_REPORT", "")
        if address.startswith("unix:"):
            self._connect(address[len("unix:") :])
            atexit.register(self.flush)

    def epochs(self, count: int, start: int = 1) -> Iterator[int]:
        """Counts from ``start`` to ``count``; reports inside the loop are of that step. Ends early when the trial is to stop."""
        for step in range(start, count + 1):
            if self._listen():
                return
            self._step = step
            yield step
        self._step = None

    def report(self, *metrics: Mapping[str, Any], step: Optional[int] = None, **named: Any) -> bool:
        """Reports what was measured, and tells whether to go on.

        Metrics are keyword arguments, or a dict where a name is none; anything that ``float`` takes is a value. ``step``
        counts from 1: that of ``epochs`` when left out, and 1, 2, 3 … outside of it. Raises ``Stopped`` instead of
        returning False where ``seedsweep.trial`` was told so.
        """
        values = {str(name): float(value) for each in (*metrics, named) for name, value in each.items()}
        with self._lock:
            if step is None:
                step = self._step
            if step is None:
                self._steps += 1
                step = self._steps
            if os.getpid() != self._pid:
                return True  # a forked child, such as a data loader's: the trial is its parent's
            if self.id == "":
                print(f"epoch {step} " + " ".join(f"{name}={value!r}" for name, value in values.items()), flush=True)
                return True
            self._send(json.dumps({"step": step, "metrics": values}).encode() + b"\n")
        if self._listen() and self._raise_on_stop:
            raise Stopped(self.stopped or "")
        return self.stopped is None

    def log(self, text: str) -> None:
        """Prints a line at once; it is kept with the trial's log."""
        print(text, flush=True)

    def seed_everything(self) -> int:
        """Seeds Python, NumPy and PyTorch, those that are there, with the trial's seed; returns it.

        What Python hashes is random unless PYTHONHASHSEED was set before it started.
        """
        random.seed(self.seed)
        try:
            import numpy

            numpy.random.seed(self.seed % 2**32)
        except ImportError:
            pass
        try:
            import torch

            torch.manual_seed(self.seed)
        except ImportError:
            pass
        return self.seed

    def flush(self) -> None:
        """Waits until all reports are sent, as it happens when the program ends by itself."""
        if self._socket is None or os.getpid() != self._pid:
            return
        with self._lock:
            try:
                self._socket.settimeout(10)
                self._socket.sendall(self._unsent)
                self._unsent.clear()
                self._socket.setblocking(False)
            except OSError as error:
                self._lose(error)

    def _connect(self, path: str) -> None:
        try:
            self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            self._socket.connect(path)
            self._socket.setblocking(False)
        except OSError as error:
            self._lose(error)

    def _send(self, line: bytes) -> None:
        """Sends as much as fits; the rest goes with the next report. Holds the lock."""
        if self._socket is None:
            return
        self._unsent += line
        try:
            if len(self._unsent) > 1 << 20:  # far behind: the training waits rather than memory runs out
                self._socket.settimeout(60)
                self._socket.sendall(self._unsent)
                self._unsent.clear()
                self._socket.setblocking(False)
                return
            sent = self._socket.send(self._unsent)
            del self._unsent[:sent]
        except BlockingIOError:
            pass
        except OSError as error:
            self._lose(error)

    def _listen(self) -> bool:
        """Reads what has come without waiting; tells whether the trial is to stop."""
        if self._socket is None or self.stopped is not None or os.getpid() != self._pid:
            return self.stopped is not None
        with self._lock:
            try:
                while True:
                    chunk = self._socket.recv(65536)
                    if not chunk:
                        break
                    self._heard += chunk
            except BlockingIOError:
                pass
            except OSError as error:
                self._lose(error)
            *lines, self._heard = self._heard.split(b"\n")
        for line in lines:
            answer = json.loads(line)
            if answer.get("stop"):
                self.stopped = str(answer.get("reason", ""))
        return self.stopped is not None

    def _lose(self, error: OSError) -> None:
        """The worker is gone, and will end this program; until then it trains on."""
        self._socket = None
        self._unsent.clear()
        print(f"seedsweep: reports reach nobody any more ({error})", file=sys.stderr, flush=True)


_current: Optional[Trial] = None


def trial(defaults: Optional[Mapping[str, Any]] = None, raise_on_stop: bool = False) -> Trial:
    """The trial that this program is; the same one at every call.

    ``defaults``: parameters where nothing else gives them, such as when the script is run by hand. ``raise_on_stop``: whether
    ``report`` raises ``Stopped`` when the trial is to stop, instead of returning False.
    """
    global _current
    if _current is None:
        _current = Trial(os.environ, defaults, raise_on_stop)
    return _current


def _numbers(logs: Optional[Mapping[str, Any]]) -> dict:
    """What of a framework's logs are numbers."""
    numbers = {}
    for name, value in (logs or {}).items():
        try:
            numbers[name] = float(value)
        except (TypeError, ValueError):
            pass
    return numbers


def keras_callback(of: Optional[Trial] = None) -> Any:
    """A Keras callback that reports each epoch's logs, and stops training when the trial is to stop."""
    import keras

    current = of or trial()

    class SeedsweepCallback(keras.callbacks.Callback):
        def on_epoch_end(self, epoch: int, logs: Optional[Mapping[str, Any]] = None) -> None:
            if not current.report(_numbers(logs), step=epoch + 1):
                self.model.stop_training = True

    return SeedsweepCallback()


def lightning_callback(of: Optional[Trial] = None) -> Any:
    """A Lightning callback that reports what was logged at the end of each epoch, and stops training when told."""
    try:
        from lightning.pytorch.callbacks import Callback
    except ImportError:
        from pytorch_lightning.callbacks import Callback

    current = of or trial()

    class SeedsweepCallback(Callback):
        def on_train_epoch_end(self, trainer: Any, module: Any) -> None:
            if not current.report(_numbers(trainer.callback_metrics), step=trainer.current_epoch + 1):
                trainer.should_stop = True

    return SeedsweepCallback()


def huggingface_callback(of: Optional[Trial] = None) -> Any:
    """A callback for Hugging Face's Trainer that reports what it evaluates, and stops training when told."""
    from transformers import TrainerCallback

    current = of or trial()

    class SeedsweepCallback(TrainerCallback):
        def on_log(self, args: Any, state: Any, control: Any, logs: Optional[Mapping[str, Any]] = None, **rest: Any) -> Any:
            if not current.report(_numbers(logs), step=max(1, state.global_step)):
                control.should_training_stop = True
            return control

    return SeedsweepCallback()
