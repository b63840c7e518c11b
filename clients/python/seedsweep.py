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

import json
import math
import operator
import os
import random
import socket
import sys
import threading
from pathlib import Path
from typing import Any, Iterator, Mapping, Optional

__all__ = ["Stopped", "Trial", "trial", "keras_callback", "lightning_callback", "huggingface_callback"]
__version__ = "0.1.0"

_MAX_STEP = 2**32 - 1
_NO_SIGPIPE = getattr(socket, "MSG_NOSIGNAL", 0)


class Stopped(SystemExit):
    """The trial is to stop: raised by ``report`` where that was asked for. Uncaught, it ends the program with exit code 0."""

    def __init__(self, reason: str) -> None:
        super().__init__(0)
        self.reason = reason


class _Parameters(dict):
    """A trial's parameters, by name."""

    def __missing__(self, key: Any) -> Any:
        known = ", ".join(sorted(self)) or "none"
        raise KeyError(f"{key} is no parameter of this trial; there are: {known}")


class Trial:
    """One training run: a setting on a dataset with a seed. Made by ``seedsweep.trial``.

    ``params``: a dict of the setting's parameters. ``seed``: a whole number from 0 on. ``dataset``: a name. ``id``: 16
    digits, empty outside of seedsweep. ``attempt``: 1, 2, 3 … ``output_dir``: files there are kept. ``checkpoint_dir``:
    files there are kept from attempt to attempt, until the trial has ended; both are where the script runs outside of
    seedsweep. The object belongs to the process that made it: in what that forks, ``report`` does nothing.
    """

    def __init__(self, environ: Mapping[str, str], dataset: str = "default") -> None:
        self.id = environ.get("SEEDSWEEP_TRIAL", "")
        self.attempt = int(environ.get("SEEDSWEEP_ATTEMPT", "1"))
        self.seed = int(environ.get("SEEDSWEEP_SEED", "0"))
        self.dataset = environ.get("SEEDSWEEP_DATASET", dataset)
        self.output_dir = Path(environ.get("SEEDSWEEP_OUTPUT_DIR", "."))
        self.checkpoint_dir = Path(environ.get("SEEDSWEEP_CHECKPOINT_DIR", "."))
        self.params = _Parameters()
        path = environ.get("SEEDSWEEP_PARAMS")
        if path:
            self.params.update(json.loads(Path(path).read_text(encoding="utf-8")))
        self._raise_on_stop = False
        self._step: Optional[int] = None
        self._pid = os.getpid()
        self._warned = False
        # A signal's handler may report while its own thread does.
        self._lock = threading.RLock()
        address = environ.get("SEEDSWEEP_REPORT", "") if self.id else ""
        self._path = address[len("unix:") :] if address.startswith("unix:") else None
        self._socket: Optional[socket.socket] = None
        self._heard = b""
        self._stopped: Optional[str] = None

    @property
    def stopped(self) -> Optional[str]:
        """Why the trial is to stop; None while it is not. Does not wait: an answer is asked for nowhere."""
        if self._stopped is None and self._path and os.getpid() == self._pid:
            with self._lock:
                self._connect()
                self._listen()
        return self._stopped

    def epochs(self, count: int, start: int = 1) -> Iterator[int]:
        """Counts from ``start`` to ``count``, and no further once the trial is to stop.

        Reports inside of the loop are of its step, and those after it of its last.
        """
        for step in range(_whole(start), count + 1):
            if self.stopped is not None:
                return
            self._step = step
            yield step

    def report(self, *metrics: Mapping[str, Any], step: Optional[int] = None, **named: Any) -> bool:
        """Reports what was measured, and tells whether to go on.

        Metrics are keyword arguments, or a dict where a name is none: ``report({"top-1": 0.9})``. A value is whatever
        ``float`` takes; NaN and infinity are values too. ``step`` counts from 1; left out it is that of ``epochs``, and
        without ``epochs`` the next one of each metric. Where ``seedsweep.trial`` was told so, raises ``Stopped`` instead of
        returning False. Nothing is waited for but room to send.
        """
        values = {}
        for each in (*metrics, named):
            if not isinstance(each, Mapping):
                raise TypeError(f"report takes metrics by name, such as report(loss=0.1), or a dict of them; not {each!r}")
            for name, value in each.items():
                values[str(name)] = _number(name, value)
        at = self._step if step is None else _whole(step)
        if os.getpid() != self._pid:
            self._warn("what a forked process reports is left out; let it call seedsweep.trial() itself")
        elif self._path is None:
            print(*([] if at is None else ["epoch", at]), *(f"{name}={value}" for name, value in values.items()), flush=True)
        elif values:
            report = {"metrics": values} if at is None else {"step": at, "metrics": values}
            self._send(json.dumps(report).encode() + b"\n")
        reason = self.stopped
        if reason is not None and self._raise_on_stop:
            raise Stopped(reason)
        return reason is None

    def log(self, text: Any) -> None:
        """Prints a line at once; it is kept with what the trial prints."""
        print(text, flush=True)

    def seed_everything(self) -> int:
        """Seeds Python, NumPy and PyTorch with its GPUs, those that can be imported, with the trial's seed; returns it.

        The order of sets of strings depends on PYTHONHASHSEED, which counts when Python starts: it is set for the processes
        that this one starts, unless it was set. For this one, state it under ``environment`` in the sweep file.
        """
        random.seed(self.seed)
        os.environ.setdefault("PYTHONHASHSEED", str(self.seed % 2**32))
        try:
            import numpy

            numpy.random.seed(self.seed % 2**32)
        except ImportError:
            pass
        try:
            import torch

            torch.manual_seed(self.seed)  # of all its GPUs too, and of those that are first used later
        except ImportError:
            pass
        return self.seed

    def _connect(self) -> None:
        """Connects when there is something to say or to hear. Under the lock."""
        if self._socket is not None or not self._path:
            return
        connection = None
        try:
            connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            connection.settimeout(None)  # whatever the script's default is
            connection.connect(self._path)
            self._socket = connection
        except OSError as error:
            if connection is not None:
                connection.close()
            self._lose(error)

    def _send(self, line: bytes) -> None:
        with self._lock:
            self._connect()
            if self._socket is None:
                return
            try:
                # What the system has taken reaches the worker, however this process ends.
                self._socket.sendall(line, _NO_SIGPIPE)
            except OSError as error:
                self._listen()  # the reason may have come before the end
                self._lose(error)

    def _listen(self) -> None:
        """Reads what has come, without waiting. Under the lock."""
        while self._socket is not None:
            try:
                chunk = self._socket.recv(4096, socket.MSG_DONTWAIT)
            except BlockingIOError:
                return
            except OSError as error:
                return self._lose(error)
            *lines, self._heard = (self._heard + chunk).split(b"\n")
            for line in lines:
                self._take(line)
            if not chunk:
                self._lose(ConnectionError("the worker has ended the connection"))

    def _take(self, line: bytes) -> None:
        try:
            answer = json.loads(line)
        except ValueError:
            return
        if isinstance(answer, dict) and answer.get("stop"):
            self._stopped = str(answer.get("reason") or "the trial is to stop")

    def _lose(self, error: OSError) -> None:
        """Nobody hears of this trial any more: the worker is gone, and will end this program; until then it goes on."""
        if self._socket is not None:
            self._socket.close()
        self._socket = None
        self._path = ""
        if self._stopped is None:
            self._warn(f"reports reach nobody any more ({error})")

    def _warn(self, text: str) -> None:
        if not self._warned:
            self._warned = True
            print(f"seedsweep: {text}", file=sys.stderr, flush=True)


def _number(name: Any, value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError, RuntimeError) as error:
        raise TypeError(f"the value of {name} is no number: {str(value)[:100]}") from error


def _whole(step: Any) -> int:
    number = operator.index(step)
    if not 1 <= number <= _MAX_STEP:
        raise ValueError(f"steps are whole numbers from 1 on, and this one is {number}")
    return number


_current: Optional[Trial] = None


def trial(
    defaults: Optional[Mapping[str, Any]] = None, *, dataset: str = "default", raise_on_stop: bool = False
) -> Trial:
    """The trial that this process is; the same one at every call.

    ``defaults``: values of parameters that nothing else gives, as when the script is run by hand; ``dataset``: its dataset
    then. ``raise_on_stop``: whether ``report`` raises ``Stopped`` when the trial is to stop, instead of returning False.
    """
    global _current
    if _current is None or _current._pid != os.getpid():
        _current = Trial(os.environ, dataset)
    for key, value in (defaults or {}).items():
        _current.params.setdefault(key, value)
    _current._raise_on_stop = _current._raise_on_stop or raise_on_stop
    return _current


def _numbers(logs: Optional[Mapping[str, Any]]) -> dict:
    """What of a framework's logs are numbers."""
    numbers = {}
    for name, value in (logs or {}).items():
        try:
            numbers[name] = _number(name, value)
        except TypeError:
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
    """A Lightning callback that reports what was logged by the end of each epoch, and stops training when told.

    Where several processes train together, the first one reports, and they stop together.
    """
    try:
        from lightning.pytorch.callbacks import Callback
    except ImportError:
        from pytorch_lightning.callbacks import Callback

    current = of or trial()

    class SeedsweepCallback(Callback):
        epoch = 0
        seen: Mapping[str, Any] = {}

        def on_train_epoch_end(self, trainer: Any, pl_module: Any) -> None:
            self.epoch = trainer.current_epoch + 1
            if trainer.strategy.reduce_boolean_decision(current.stopped is not None, all=False):
                trainer.should_stop = True

        # What the module logs in its own on_train_epoch_end is there after that of callbacks.
        def on_train_epoch_start(self, trainer: Any, pl_module: Any) -> None:
            self._report(trainer)

        def on_train_end(self, trainer: Any, pl_module: Any) -> None:
            self._report(trainer)

        def _report(self, trainer: Any) -> None:
            logged = dict(trainer.callback_metrics)
            # Without validation in this epoch, the last one's values are still there, the same objects.
            new = {name: value for name, value in logged.items() if self.seen.get(name) is not value}
            self.seen = logged
            if self.epoch > 0 and trainer.is_global_zero:
                current.report(_numbers(new), step=self.epoch)
            self.epoch = 0

    return SeedsweepCallback()


def huggingface_callback(of: Optional[Trial] = None, by: str = "epoch") -> Any:
    """A callback for Hugging Face's Trainer that reports what it logs and evaluates, and stops training when told.

    ``by``: what a step of the trial is, ``"epoch"`` or ``"step"``.
    """
    from transformers import TrainerCallback

    current = of or trial()

    class SeedsweepCallback(TrainerCallback):
        def on_log(self, args: Any, state: Any, control: Any, logs: Optional[Mapping[str, Any]] = None, **_: Any) -> None:
            # Epochs are told as shares of steps, which add up to whole ones but for rounding.
            at = math.ceil((state.epoch or 0) - 1e-6) if by == "epoch" else state.global_step
            values = _numbers(logs) if state.is_world_process_zero else {}
            values.pop("epoch", None)
            if not current.report(values, step=max(1, at)):
                control.should_training_stop = True

    return SeedsweepCallback()
