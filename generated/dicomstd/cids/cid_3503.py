"""CID 3503 Indexed Hemodynamic Resistance Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID3503Code

class CID3503(ContextGroup[CID3503Code], cid=3503, uid="1.2.840.10008.6.1.134", keyword="IndexedHemodynamicResistanceUnit", title="Indexed Hemodynamic Resistance Unit", version="20120327", extensible=False):
    """Indexed Hemodynamic Resistance Unit, not extensible."""

    PRUM2 = CID3503Code("[PRU]/m2", "UCUM", "P.R.U./m2")
    WoodUM2 = CID3503Code("[wood'U]/m2", "UCUM", "Wood U/m2")
    DynSCm5M2 = CID3503Code("dyn.s.cm-5/m2", "UCUM", "dyn.s.cm-5/m2")
