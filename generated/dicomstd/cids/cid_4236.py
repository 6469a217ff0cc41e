"""CID 4236 IOL Calculation Formula, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4236(ContextGroup, cid=4236, uid="1.2.840.10008.6.1.882", keyword="IOLCalculationFormula", title="IOL Calculation Formula", version="20190124", extensible=True):
    """IOL Calculation Formula, extensible."""

    Haigis = CodedConcept("111760", "DCM", "Haigis")
    HaigisL = CodedConcept("111761", "DCM", "Haigis-L")
    Holladay1 = CodedConcept("111762", "DCM", "Holladay 1")
    Holladay2 = CodedConcept("111763", "DCM", "Holladay 2")
    HofferQ = CodedConcept("111764", "DCM", "Hoffer Q")
    Olsen = CodedConcept("111765", "DCM", "Olsen")
    SRKII = CodedConcept("111766", "DCM", "SRKII")
    SRKT = CodedConcept("111767", "DCM", "SRK-T")
    HaigisToric = CodedConcept("111860", "DCM", "Haigis Toric")
    HaigisLToric = CodedConcept("111861", "DCM", "Haigis-L Toric")
    BarrettToric = CodedConcept("111862", "DCM", "Barrett Toric")
    BarrettTrueK = CodedConcept("111863", "DCM", "Barrett True-K")
    BarrettTrueKToric = CodedConcept("111864", "DCM", "Barrett True-K Toric")
    BarrettUniversalII = CodedConcept("111865", "DCM", "Barrett Universal II")
