"""CID 3502 Hemodynamic Resistance Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID3502Code

class CID3502(ContextGroup[CID3502Code], cid=3502, uid="1.2.840.10008.6.1.133", keyword="HemodynamicResistanceUnit", title="Hemodynamic Resistance Unit", version="20120327", extensible=False):
    """Hemodynamic Resistance Unit, not extensible."""

    PRU = CID3502Code("[PRU]", "UCUM", "P.R.U.")
    WoodU = CID3502Code("[wood'U]", "UCUM", "Wood U")
    DynSCm5 = CID3502Code("dyn.s.cm-5", "UCUM", "dyn.s.cm-5")
