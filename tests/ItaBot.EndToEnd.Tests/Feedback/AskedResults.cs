namespace ItaBot.EndToEnd.Tests.Feedback;

/// <summary>What an answer about results gave away.</summary>
/// <param name="Figures">Its figures.</param>
/// <param name="Text">All that it says.</param>
internal sealed record AskedResults(IReadOnlyDictionary<(string Target, string What), decimal> Figures, string Text)
{
    /// <summary>The number of people whose answers its figures are made of; 0 where it has none.</summary>
    /// <exception cref="InvalidOperationException">They are those of no number of first people: something else was shown.</exception>
    public int PeopleIn => Figures.Count == 0 ? 0
        : Enumerable.Range(1, SmallRound.People).Where(Fits).ToList() is [var people] ? people
        : throw new InvalidOperationException($"Whose are these? {string.Join(", ", Figures)}");

    /// <summary>The people whose comments it shows.</summary>
    public IReadOnlyList<int> CommentsOf =>
        [.. Enumerable.Range(0, SmallRound.People).Where(p => Text.Contains(SmallRound.CommentOf(p), StringComparison.Ordinal))];

    private bool Fits(int people) => Figures.All(f => SmallRound.Figures[people].TryGetValue(f.Key, out var figure) && figure == f.Value);
}
