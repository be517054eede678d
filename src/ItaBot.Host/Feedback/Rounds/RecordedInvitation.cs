using ItaBot.Feedback.Rounds;
using ItaBot.Host.CommandLine;

namespace ItaBot.Host.Feedback.Rounds;

/// <summary>An invitation that has just been recorded.</summary>
internal static class RecordedInvitation
{
    public static string ToJson(FeedbackRound round, Invitation invitation) => JsonText.Write(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("round", round.Id);
        InvitationJson.WriteProperties(json, invitation);
        json.WriteEndObject();
    });

    public static string ToText(FeedbackRound round, Invitation invitation) => Plain.Line(
        $"{round.Id}: บันทึกแล้วว่าเชิญ {invitation.Who} ทาง {invitation.How} — recorded; it stands in the results beside the figures");
}
