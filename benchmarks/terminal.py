"""A program on a pseudo-terminal: started, watched, given keys."""

from __future__ import annotations

import os
import pty
import select
import signal
import struct
import sys
import time
from collections.abc import Sequence
from fcntl import ioctl
from pathlib import Path
from termios import TIOCSWINSZ


class Program:
    """A child on a pseudo-terminal of 120 by 40."""

    def __init__(self, command: Sequence[str], data: str) -> None:
        self.started = time.perf_counter()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            environment = {**os.environ, "TERM": "xterm-256color", "LANG": "C.UTF-8", "TRAINER_DATA": data}
            os.execve(command[0], list(command), environment)
        ioctl(self.terminal, TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))

    def wait_for(self, text: bytes, seconds: float = 20) -> float:
        """Seconds from the start until *text* was printed; TimeoutError where it never was."""
        seen = b""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            ready, _, _ = select.select([self.terminal], [], [], 0.02)
            if ready:
                try:
                    seen = (seen + os.read(self.terminal, 65536))[-400_000:]
                except OSError:
                    break
                if text in seen:
                    return time.perf_counter() - self.started
        raise TimeoutError(f"{text!r} was not printed: {seen[-300:]!r}")

    def drain(self, seconds: float) -> None:
        """Read and forget what is printed for a while."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            ready, _, _ = select.select([self.terminal], [], [], 0.02)
            if ready:
                os.read(self.terminal, 65536)

    def type(self, keys: bytes) -> None:
        """Press keys."""
        os.write(self.terminal, keys)

    def until_gone(self, key: bytes, seconds: float = 20) -> float:
        """Seconds from the start until the program has ended, pressing *key* now and until then."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self.type(key)
            if self._gone(0.01):
                return time.perf_counter() - self.started
        raise TimeoutError("the program did not end")

    def _gone(self, seconds: float) -> bool:
        ready, _, _ = select.select([self.terminal], [], [], seconds)
        if ready:
            try:
                os.read(self.terminal, 65536)
            except OSError:
                os.waitpid(self.pid, 0)
                return True
        found, _ = os.waitpid(self.pid, os.WNOHANG)
        return found != 0

    def resident(self) -> float:
        """Resident memory in MB."""
        resident = Path(f"/proc/{self.pid}/statm").read_text(encoding="ascii")
        return int(resident.split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1_000_000

    def end(self) -> None:
        """Kill it."""
        try:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        except (ProcessLookupError, ChildProcessError):
            return
        finally:
            os.close(self.terminal)


PYTHON = sys.executable
