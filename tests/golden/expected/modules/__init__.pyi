"""Modules as protocols, PS3.3. Generated; do not edit."""

from dicomstd.modules.stub_c import Candle as Candle
from dicomstd.modules.stub_d import Directory as Directory
from dicomstd.modules.stub_l import Lamp as Lamp
from dicomstd.modules.stub_m import MultiFrameFunctionalGroups as MultiFrameFunctionalGroups
from dicomstd.modules.stub_o import Order as Order
from dicomstd.modules.stub_o import Owner as Owner
from dicomstd.modules.stub_s import SOP as SOP
from dicomstd.modules.stub_s import Shelf as Shelf
from dicomstd.modules.stub_s import Stand as Stand
