using ItaBot.Scoring;

namespace ItaBot.Documents;

/// <summary>A row of a table of scores or measures that could not be read, or not wholly.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">The beginning of what stands there.</param>
/// <param name="Why">What could not be read.</param>
public sealed record UnreadableLine(int Line, string Text, LocalText Why);
