"""Sequence items, PS3.3. Generated; do not edit."""

from dicomstd.items.stub_b import BulbKindCodeItem as BulbKindCodeItem
from dicomstd.items.stub_c import CTImageShadeItem as CTImageShadeItem
from dicomstd.items.stub_c import CandleStandItem as CandleStandItem
from dicomstd.items.stub_c import CodeSequenceItem as CodeSequenceItem
from dicomstd.items.stub_d import DirectoryRecordItem as DirectoryRecordItem
from dicomstd.items.stub_l import LampFilmPerFrameFunctionalGroupsItem as LampFilmPerFrameFunctionalGroupsItem
from dicomstd.items.stub_l import LampFilmSharedFunctionalGroupsItem as LampFilmSharedFunctionalGroupsItem
from dicomstd.items.stub_m import MRImageShadeItem as MRImageShadeItem
from dicomstd.items.stub_o import OrderStandItem as OrderStandItem
from dicomstd.items.stub_s import ShadeMacroItem as ShadeMacroItem
from dicomstd.items.stub_s import StandShadeItem as StandShadeItem
from dicomstd.items.stub_s import StandShadeItem as StandShadeItem
from dicomstd.items.stub_s import StandStandItem as StandStandItem
from dicomstd.items.stub_t import TorchFilmPerFrameFunctionalGroupsItem as TorchFilmPerFrameFunctionalGroupsItem
from dicomstd.items.stub_t import TorchFilmSharedFunctionalGroupsItem as TorchFilmSharedFunctionalGroupsItem
