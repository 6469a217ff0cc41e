"""CID 3493 IVUS Relative Stenosis Severity, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3493(ContextGroup, cid=3493, uid="1.2.840.10008.6.1.127", keyword="IVUSRelativeStenosisSeverity", title="IVUS Relative Stenosis Severity", version="20040614", extensible=True):
    """IVUS Relative Stenosis Severity, extensible."""

    T1Worst = CodedConcept("122367", "DCM", "T-1 Worst")
    T2Secondary = CodedConcept("122368", "DCM", "T-2 Secondary")
    T3Secondary = CodedConcept("122369", "DCM", "T-3 Secondary")
    T4Secondary = CodedConcept("122370", "DCM", "T-4 Secondary")
