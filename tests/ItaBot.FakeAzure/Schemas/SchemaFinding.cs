namespace ItaBot.FakeAzure.Schemas;

/// <summary>What is wrong with a JSON document.</summary>
/// <param name="Place">Where, such as <c>body[0].text</c>; empty for the document itself.</param>
/// <param name="Message">What.</param>
public sealed record SchemaFinding(string Place, string Message)
{
    public override string ToString() => $"{Place}: {Message}";
}
