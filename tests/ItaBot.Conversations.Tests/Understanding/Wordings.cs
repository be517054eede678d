namespace ItaBot.Conversations.Tests.Understanding;

/// <summary>The wordings in <c>Wordings/*.txt</c>: one a line, with the intent and the slots that it must be read as.</summary>
internal static class Wordings
{
    public static IReadOnlyList<(string Text, string Expected)> All { get; } =
    [
        .. from file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Understanding", "Wordings"), "*.txt").Order(StringComparer.Ordinal)
           from line in File.ReadLines(file)
           where line.Length > 0 && line[0] != '#'
           let parts = line.Split(" => ")
           select (parts[0], parts[1]),
    ];
}
