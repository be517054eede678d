namespace ItaBot.Host.Feedback.Rounds;

/// <summary>A round that has just opened, as <c>round open --json</c> prints it.</summary>
internal static class OpenedRoundJson
{
    public static string Write(OpenedRound opened) => JsonText.Write(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("id", opened.Round.Id);
        json.WriteString("agency", opened.Agency.Id);
        json.WriteString("name", opened.Round.Name);
        RoundJson.WriteNumber(json, "population", opened.Round.Population);
        json.WriteString("link", opened.Links.First);
        json.WriteStartObject("links");
        json.WriteString("line", opened.Links.Line);
        json.WriteString("web", opened.Links.Web);
        json.WriteEndObject();
        json.WriteString("text", $"{opened.Invitation.Thai}\n\n{opened.Invitation.English}");
        json.WriteEndObject();
    });
}
