using ItaBot.Conversations.Understanding.Mentions;

namespace ItaBot.Conversations.Understanding.Learning;

/// <summary>Takes the features from a text and from what it mentions.</summary>
internal static class FeatureReader
{
    private const int ShortestPiece = 1;
    private const int LongestPiece = 4;
    private const char Edge = '\uE0FF';
    private const uint PieceKind = 1;
    private const uint WordKind = 2;
    private const uint MentionKind = 3;

    /// <summary>The features of a text.</summary>
    public static Features Read(Reading reading, Mentioned mentioned)
    {
        Span<char> buffer = stackalloc char[Wording.TextNormaliser.MaxLength + 2];
        buffer[0] = Edge;
        var length = reading.Mask(buffer[1..]) + 2;
        buffer[length - 1] = Edge;
        return new Features(Pieces(buffer[..length]), Mentions(mentioned));
    }

    private static int[] Pieces(ReadOnlySpan<char> text)
    {
        var pieces = new int[text.Length * (LongestPiece - ShortestPiece + 2)];
        var count = 0;
        for (var start = 0; start < text.Length; start++)
        {
            for (var size = ShortestPiece; size <= LongestPiece && start + size <= text.Length; size++)
            {
                pieces[count++] = FeatureHash.Of(text.Slice(start, size), PieceKind);
            }

            if (char.IsAsciiLetter(text[start]) && !char.IsAsciiLetter(text[Math.Max(0, start - 1)]))
            {
                var word = text[start..];
                var end = word.IndexOfAnyExceptInRange('a', 'z');
                pieces[count++] = FeatureHash.Of(end < 0 ? word : word[..end], WordKind);
            }
        }

        return Once(pieces.AsSpan(0, count));
    }

    private static int[] Mentions(Mentioned mentioned)
    {
        Span<int> single = stackalloc int[MentionNames.Most];
        var count = 0;
        foreach (var name in MentionNames.Of(mentioned))
        {
            single[count++] = FeatureHash.Of(name, MentionKind);
        }

        var all = new int[count + (count * (count - 1) / 2)];
        single[..count].CopyTo(all);
        var pairs = count;
        for (var one = 0; one < count; one++)
        {
            for (var other = one + 1; other < count; other++)
            {
                all[pairs++] = FeatureHash.Of(single[one], single[other]);
            }
        }

        return Once(all);
    }

    private static int[] Once(Span<int> features)
    {
        features.Sort();
        var count = 0;
        foreach (var feature in features)
        {
            if (count == 0 || features[count - 1] != feature)
            {
                features[count++] = feature;
            }
        }

        return features[..count].ToArray();
    }
}
