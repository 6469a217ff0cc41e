"""CID 3502 Hemodynamic Resistance Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID3502(ContextGroup, cid=3502, uid="1.2.840.10008.6.1.133", keyword="HemodynamicResistanceUnit", title="Hemodynamic Resistance Unit", version="20120327", extensible=False):
    """Hemodynamic Resistance Unit, not extensible."""

    PRU = CodedConcept("[PRU]", "UCUM", "P.R.U.")
    WoodU = CodedConcept("[wood'U]", "UCUM", "Wood U")
    DynSCm5 = CodedConcept("dyn.s.cm-5", "UCUM", "dyn.s.cm-5")
