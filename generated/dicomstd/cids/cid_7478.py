"""CID 7478 Intensity Histogram Feature, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7478(ContextGroup, cid=7478, uid="1.2.840.10008.6.1.1271", keyword="IntensityHistogramFeature", title="Intensity Histogram Feature", version="20190121", extensible=True):
    """Intensity Histogram Feature, extensible."""

    IntensityHistogramMean = CodedConcept("X6K6", "IBSI", "Intensity Histogram Mean")
    IntensityHistogramVariance = CodedConcept("CH89", "IBSI", "Intensity Histogram Variance")
    IntensityHistogramSkewness = CodedConcept("88K1", "IBSI", "Intensity Histogram Skewness")
    IntensityHistogramKurtosis = CodedConcept("C3I7", "IBSI", "Intensity Histogram Kurtosis")
    IntensityHistogramMedian = CodedConcept("WIFQ", "IBSI", "Intensity Histogram Median")
    IntensityHistogramMinimumGrayLevel = CodedConcept("1PR8", "IBSI", "Intensity Histogram Minimum Gray Level")
    IntensityHistogram10thPercentile = CodedConcept("GPMT", "IBSI", "Intensity Histogram 10th Percentile")
    IntensityHistogram90thPercentile = CodedConcept("OZ0C", "IBSI", "Intensity Histogram 90th Percentile")
    IntensityHistogramMaximumGrayLevel = CodedConcept("3NCY", "IBSI", "Intensity Histogram Maximum Gray Level")
    IntensityHistogramMode = CodedConcept("AMMC", "IBSI", "Intensity Histogram Mode")
    IntensityHistogramInterquartileRange = CodedConcept("WR0O", "IBSI", "Intensity Histogram Interquartile Range")
    IntensityHistogramRange = CodedConcept("5Z3W", "IBSI", "Intensity Histogram Range")
    IntensityHistogramMeanAbsoluteDeviation = CodedConcept("D2ZX", "IBSI", "Intensity Histogram Mean Absolute Deviation")
    IntensityHistogramRobustMeanAbsoluteDeviation = CodedConcept("WRZB", "IBSI", "Intensity Histogram Robust Mean Absolute Deviation")
    IntensityHistogramMedianAbsoluteDeviation = CodedConcept("4RNL", "IBSI", "Intensity Histogram Median Absolute Deviation")
    IntensityHistogramCoefficientOfVariation = CodedConcept("CWYJ", "IBSI", "Intensity Histogram Coefficient of Variation")
    IntensityHistogramQuartileCoefficientOfDispersion = CodedConcept("SLWD", "IBSI", "Intensity Histogram Quartile Coefficient of Dispersion")
    IntensityHistogramEntropy = CodedConcept("TLU2", "IBSI", "Intensity Histogram Entropy")
    IntensityHistogramUniformity = CodedConcept("BJ5W", "IBSI", "Intensity Histogram Uniformity")
    IntensityHistogramMaximumGradient = CodedConcept("12CE", "IBSI", "Intensity Histogram Maximum Gradient")
    IntensityHistogramMaximumGradientGrayLevel = CodedConcept("8E6O", "IBSI", "Intensity Histogram Maximum Gradient Gray Level")
    IntensityHistogramMinimumGradient = CodedConcept("VQB3", "IBSI", "Intensity Histogram Minimum Gradient")
    IntensityHistogramMinimumGradientGrayLevel = CodedConcept("RHQZ", "IBSI", "Intensity Histogram Minimum Gradient Gray Level")
