"""Work done in processes of their own, so that what ends or hangs one of them costs that piece of work only."""

from __future__ import annotations

from dicodec.parallel.here import in_this_process
from dicodec.parallel.pool import Allowance, in_processes, usable_cores
from dicodec.parallel.work import Work

__all__ = ["Allowance", "Work", "in_processes", "in_this_process", "usable_cores"]
