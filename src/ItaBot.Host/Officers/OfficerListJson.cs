using ItaBot.Host.Officers.Importing;

namespace ItaBot.Host.Officers;

/// <summary>The directory as <c>officers list --json</c> prints it.</summary>
internal static class OfficerListJson
{
    public static string Write(IReadOnlyList<ListedOfficer> listed) => JsonText.Write(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("officers");
        foreach (var (officer, isLinked) in listed)
        {
            json.WriteStartObject();
            json.WriteString("id", officer.Id);
            json.WriteString("name", officer.Name);
            json.WriteString("agency", officer.AgencyId);
            json.WriteString("unit", officer.Unit);
            json.WriteString("role", OfficerRoles.WordOf(officer.Role));
            if (officer.EntraObjectId is { } entraObjectId)
            {
                json.WriteString("entraObjectId", entraObjectId);
            }

            if (officer.Email is { } email)
            {
                json.WriteString("email", email);
            }

            json.WriteBoolean("lineLinked", isLinked);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
