namespace ItaBot.Feedback.Texts;

/// <summary>The words that turn a meaning around.</summary>
internal static class Negations
{
    private static readonly string[] Words = ["ไม่", "not", "never", "un", "dis", "n't"];

    /// <summary>Whether a text without spaces begins with the Thai one.</summary>
    public static bool Begin(string compact) => compact.StartsWith(Words[0], StringComparison.Ordinal);

    /// <summary>How many of them a text without spaces holds.</summary>
    public static int In(string compact) => Words.Count(w => compact.Contains(w, StringComparison.Ordinal));
}
