using ItaBot.Scoring;

namespace ItaBot.Documents.Tables;

/// <summary>What a table of one kind looks like.</summary>
/// <param name="Columns">Which column a heading stands for: small letters, without what people put between words.</param>
/// <param name="Required">The columns without which there is no such table.</param>
/// <param name="Row">What stands in a row, as a word in both languages.</param>
/// <param name="ThaiHeadings">How the required columns are headed in Thai.</param>
internal sealed record TableForm<TColumn>(
    IReadOnlyDictionary<string, TColumn> Columns, IReadOnlyList<TColumn> Required, LocalText Row, string ThaiHeadings)
    where TColumn : struct, Enum
{
    /// <summary>How the required columns are headed in English.</summary>
    public string EnglishHeadings => string.Join(", ", Required.Select(NameOf));

    /// <summary>How files call a column: <c>leaveFrom</c>.</summary>
    public static string NameOf(TColumn column)
    {
        var name = column.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
