using System.Globalization;

namespace ItaBot.Host.Officers;

/// <summary>A one-time code as <c>officers code --json</c> prints it.</summary>
internal static class OfficerCodeJson
{
    public static string Write(OfficerCode code) => JsonText.Write(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("agency", code.Agency.Id);
        json.WriteString("officer", code.Name);
        if (code.OfficerId is { } id)
        {
            json.WriteString("officerId", id);
        }

        json.WriteString("code", code.Code);
        json.WriteString("expiresAt", code.ExpiresAt.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    });
}
