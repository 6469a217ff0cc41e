"""CID 3663 Body Surface Area Equation, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3663(ContextGroup, cid=3663, uid="1.2.840.10008.6.1.180", keyword="BodySurfaceAreaEquation", title="Body Surface Area Equation", version="20100609", extensible=True):
    """Body Surface Area Equation, extensible."""

    BSAEquals0003207WT0728500188LogWTHT03 = CodedConcept("122240", "DCM", "BSA = 0.003207*WT^(0.7285-0.0188*log(WT))*HT^0.3")
    BSAEquals0007184WT0425HT0725 = CodedConcept("122241", "DCM", "BSA = 0.007184*WT^0.425*HT^0.725")
    BSAEquals00235WT051456HTcm042246 = CodedConcept("122242", "DCM", "BSA = 0.0235*WT^0.51456*HTcm^0.42246")
    BSAEquals0024265WT05378HTcm03964 = CodedConcept("122243", "DCM", "BSA = 0.024265*WT^0.5378*HTcm^0.3964")
    BSAEqualsHTWT3605 = CodedConcept("122244", "DCM", "BSA = (HT*WT/36)^0.5")
    BSAEquals1321Plus03433WT = CodedConcept("122245", "DCM", "BSA = 1321+0.3433*WT")
    BSAEquals00004688WT0816800154LogWT = CodedConcept("122246", "DCM", "BSA = 0.0004688*WT^(0.8168-0.0154*log(WT))")
    BSAEquals0007358WT0425HT0725 = CodedConcept("122266", "DCM", "BSA = 0.007358*WT^0.425*HT^0.725")
    BSAEquals0010265WT0423HT0651 = CodedConcept("122267", "DCM", "BSA = 0.010265*WT^0.423*HT^0.651")
    BSAEquals0008883WT0444HT0663 = CodedConcept("122268", "DCM", "BSA = 0.008883*WT^0.444*HT^0.663")
    BSAEquals0038189WT0423HT0362 = CodedConcept("122269", "DCM", "BSA = 0.038189*WT^0.423*HT^0.362")
    BSAEquals0009568WT0473HT0655 = CodedConcept("122270", "DCM", "BSA = 0.009568*WT^0.473*HT^0.655")
