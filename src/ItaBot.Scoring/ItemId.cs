namespace ItaBot.Scoring;

/// <summary>The ids of items: <c>i</c>, <c>e</c> or <c>o</c> and a number without leading zeros.</summary>
public static class ItemId
{
    /// <summary>The tool that an item's letter stands for.</summary>
    /// <exception cref="FormatException"><paramref name="id"/> starts with another letter.</exception>
    public static Tool ToolOf(string id) => id.Length == 0 ? throw NotAnId(id) : id[0] switch
    {
        'i' => Tool.IIT,
        'e' => Tool.EIT,
        'o' => Tool.OIT,
        _ => throw NotAnId(id),
    };

    /// <summary>The letter of a tool's items.</summary>
    public static char LetterOf(Tool tool) => char.ToLowerInvariant(tool.ToString()[0]);

    private static FormatException NotAnId(string id) => new($"'{id}' is not an item id; write i10, e9 or o13.");
}
