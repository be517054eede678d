using ItaBot.Channels.Officers;

namespace ItaBot.Host.Officers;

/// <summary>Who was taken out of the directory, as <c>officers remove --json</c> prints it.</summary>
internal static class OfficerRemovalJson
{
    public static string Write(Officer removed) => JsonText.Write(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("removed", removed.Id);
        json.WriteString("name", removed.Name);
        json.WriteString("agency", removed.AgencyId);
        json.WriteEndObject();
    });
}
