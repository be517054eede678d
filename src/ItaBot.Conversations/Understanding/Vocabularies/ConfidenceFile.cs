namespace ItaBot.Conversations.Understanding.Vocabularies;

/// <summary>What <c>confidence.yaml</c> holds; its comments say how the figures came about.</summary>
internal sealed class ConfidenceFile
{
    public double Sure { get; init; }

    public double Unsure { get; init; }

    public double Sharpness { get; init; }

    public double OtherMatters { get; init; }

    /// <summary>The thresholds.</summary>
    /// <exception cref="FormatException">They are not in order from 0 to 1, or a factor is not positive.</exception>
    public Thresholds ToThresholds() => Unsure is >= 0 and <= 1 && Sure >= Unsure && Sure <= 1 && Sharpness > 0 && OtherMatters > 0
        ? new Thresholds(Sure, Unsure)
        : throw new FormatException("0 ≤ unsure ≤ sure ≤ 1 and sharpness, otherMatters > 0");
}
