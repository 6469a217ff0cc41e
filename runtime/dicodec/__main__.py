"""``python -m dicodec``."""

import sys

from dicodec.cli import main

if __name__ == "__main__":
    sys.exit(main())
