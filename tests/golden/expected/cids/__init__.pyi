"""Context groups, PS3.16. Generated; do not edit."""

from dicomstd.cids.stub_0 import CID9 as CID9
from dicomstd.cids.stub_0 import CID10 as CID10

CIDS: tuple[int, ...]
