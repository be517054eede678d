namespace ItaBot.Host.Doctor;

/// <summary>What was found, as <c>doctor --json</c> prints it.</summary>
internal static class FindingsJson
{
    public static string Write(IReadOnlyList<Finding> findings) => JsonText.Write(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("ok", findings.All(f => f.State != FindingState.Failed));
        json.WriteStartArray("checks");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("check", finding.Check);
            json.WriteString("state", FindingsText.WordOf(finding.State));
            json.WriteString("th", finding.Text.Thai);
            json.WriteString("en", finding.Text.English);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
