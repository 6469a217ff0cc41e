"""CID 3503 Indexed Hemodynamic Resistance Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID3503(ContextGroup, cid=3503, uid="1.2.840.10008.6.1.134", keyword="IndexedHemodynamicResistanceUnit", title="Indexed Hemodynamic Resistance Unit", version="20120327", extensible=False):
    """Indexed Hemodynamic Resistance Unit, not extensible."""

    PRUM2 = CodedConcept("[PRU]/m2", "UCUM", "P.R.U./m2")
    WoodUM2 = CodedConcept("[wood'U]/m2", "UCUM", "Wood U/m2")
    DynSCm5M2 = CodedConcept("dyn.s.cm-5/m2", "UCUM", "dyn.s.cm-5/m2")
