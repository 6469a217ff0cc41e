"""CID 7467 Gray Level Co-occurrence Matrix Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7467(ContextGroup, cid=7467, uid="1.2.840.10008.6.1.1000", keyword="GrayLevelCooccurrenceMatrixMeasurement", title="Gray Level Co-occurrence Matrix Measurement", version="20190121", extensible=True):
    """Gray Level Co-occurrence Matrix Measurement, extensible."""

    JointEntropyOfGLCM = CodedConcept("TU9B", "IBSI", "Joint Entropy of GLCM")
    RootAngularSecondMomentOfGLCM = CodedConcept("126061", "DCM", "Root Angular Second Moment of GLCM")
    InverseDifferenceMomentOfGLCM = CodedConcept("WF0Z", "IBSI", "Inverse Difference Moment of GLCM")
    ContrastOfGLCM = CodedConcept("ACUI", "IBSI", "Contrast of GLCM")
    DissimilarityOfGLCM = CodedConcept("8S9J", "IBSI", "Dissimilarity of GLCM")
    AngularSecondMomentOfGLCM = CodedConcept("8ZQL", "IBSI", "Angular Second Moment of GLCM")
    CorrelationOfGLCM = CodedConcept("NI2N", "IBSI", "Correlation of GLCM")
    JointMaximumOfGLCM = CodedConcept("GYBY", "IBSI", "Joint Maximum of GLCM")
    JointAverageOfGLCM = CodedConcept("60VM", "IBSI", "Joint Average of GLCM")
    JointVarianceOfGLCM = CodedConcept("UR99", "IBSI", "Joint Variance of GLCM")
    DifferenceAverageOfGLCM = CodedConcept("TF7R", "IBSI", "Difference Average of GLCM")
    DifferenceVarianceOfGLCM = CodedConcept("D3YU", "IBSI", "Difference Variance of GLCM")
    DifferenceEntropyOfGLCM = CodedConcept("NTRS", "IBSI", "Difference Entropy of GLCM")
    SumAverageOfGLCM = CodedConcept("ZGXS", "IBSI", "Sum Average of GLCM")
    SumVarianceOfGLCM = CodedConcept("OEEB", "IBSI", "Sum Variance of GLCM")
    SumEntropyOfGLCM = CodedConcept("P6QZ", "IBSI", "Sum Entropy of GLCM")
    InverseDifferenceOfGLCM = CodedConcept("IB1Z", "IBSI", "Inverse Difference of GLCM")
    NormalizedInverseDifferenceOfGLCM = CodedConcept("NDRX", "IBSI", "Normalized Inverse Difference of GLCM")
    NormalizedInverseDifferenceMomentOfGLCM = CodedConcept("1QCO", "IBSI", "Normalized Inverse Difference Moment of GLCM")
    InverseVarianceOfGLCM = CodedConcept("E8JP", "IBSI", "Inverse Variance of GLCM")
    AutocorrelationOfGLCM = CodedConcept("QWB0", "IBSI", "Autocorrelation of GLCM")
    ClusterTendencyOfGLCM = CodedConcept("DG8W", "IBSI", "Cluster Tendency of GLCM")
    ClusterShadeOfGLCM = CodedConcept("7NFM", "IBSI", "Cluster Shade of GLCM")
    ClusterProminenceOfGLCM = CodedConcept("AE86", "IBSI", "Cluster Prominence of GLCM")
    FirstMeasureOfInformationCorrelationOfGLCM = CodedConcept("R8DG", "IBSI", "First Measure of Information Correlation of GLCM")
    SecondMeasureOfInformationCorrelationOfGLCM = CodedConcept("JN9H", "IBSI", "Second Measure of Information Correlation of GLCM")
