namespace ItaBot.EndToEnd.Tests.Feedback;

/// <summary>A value in a database file.</summary>
/// <param name="Table">Of which table.</param>
/// <param name="Column">Of which column.</param>
/// <param name="Value">A text, a number or bytes.</param>
internal sealed record Cell(string Table, string Column, object Value)
{
    /// <summary>Where it stands.</summary>
    public string Place => $"{Table}.{Column}";
}
