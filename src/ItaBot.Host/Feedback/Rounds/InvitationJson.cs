using System.Globalization;
using System.Text.Json;
using ItaBot.Feedback.Rounds;

namespace ItaBot.Host.Feedback.Rounds;

/// <summary>An invitation as programs read it.</summary>
internal static class InvitationJson
{
    /// <summary>Writes it into an object that is open.</summary>
    public static void WriteProperties(Utf8JsonWriter json, Invitation invitation)
    {
        json.WriteString("day", invitation.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("who", invitation.Who);
        json.WriteString("how", invitation.How);
        json.WriteString("text", invitation.Text);
        json.WriteString("by", invitation.By);
    }
}
