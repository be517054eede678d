namespace ItaBot.Feedback.Sampling;

/// <summary>
/// Chooses the items of a quick form so that over many people all items are covered evenly: those with the fewest
/// answers, given or to be expected, chance deciding between equals.
/// </summary>
/// <remarks>
/// What is promised: answers given and expected never differ by more than one between two items, as long as every form
/// is answered in full. An answer that fails to come (the person stops, or does not know) sets its item back by
/// one, and it is then asked of everybody until it has caught up, whatever the reason. To fall more than three
/// behind the others it would have to fail about seven times in a row. An item to which nobody knows an answer stays behind,
/// asked of everybody, and the other places still even out among the rest.
/// </remarks>
public static class QuickForm
{
    /// <summary>How many items a quick form asks.</summary>
    public const int Length = 3;

    /// <summary>The items of the next form, each once, in the order of <paramref name="items"/>.</summary>
    /// <param name="items">All items of the questionnaire, in its order.</param>
    /// <param name="random">Decides between items of equal load.</param>
    /// <exception cref="ArgumentException">There are fewer than <see cref="Length"/> items, or one stands there twice.</exception>
    public static IReadOnlyList<string> Choose(IReadOnlyList<ItemLoad> items, Random random)
    {
        if (items.DistinctBy(i => i.Item).Count() != items.Count || items.Count < Length)
        {
            throw new ArgumentException($"A quick form asks {Length} of at least as many different items.", nameof(items));
        }

        var drawn = items.ToArray();
        random.Shuffle(drawn);
        var chosen = drawn.OrderBy(i => i.Answers + i.Asked).Take(Length).Select(i => i.Item).ToHashSet();
        return [.. items.Select(i => i.Item).Where(chosen.Contains)];
    }
}
