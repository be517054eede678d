namespace ItaBot.Conversations.Understanding.Learning;

/// <summary>Where a feature is counted: FNV-1a (RFC 9923), folded to <see cref="Buckets"/>.</summary>
internal static class FeatureHash
{
    /// <summary>How many places there are; features that share one are told apart by their company.</summary>
    public const int Buckets = 1 << Bits;

    private const int Bits = 18;
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The place of a piece of wording or of a name.</summary>
    /// <param name="text">The piece.</param>
    /// <param name="kind">Tells pieces of one spelling and different kinds apart.</param>
    public static int Of(ReadOnlySpan<char> text, uint kind)
    {
        var hash = (Offset ^ kind) * Prime;
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        return Fold(hash);
    }

    /// <summary>The place of two features that occur together.</summary>
    public static int Of(int one, int other) => Fold(((((Offset ^ (uint)one) * Prime) ^ (uint)other) * Prime) + Prime);

    // The low bits of FNV hardly mix the last letters; multiplying by the golden ratio takes them from all.
    private static int Fold(uint hash) => (int)((hash * 2654435769u) >> (32 - Bits));
}
