using System.CommandLine;
using ItaBot.Feedback.Rounds;
using ItaBot.Host.Feedback.Rounds;

namespace ItaBot.Host.CommandLine;

/// <summary><c>round list</c>: the rounds of an agency.</summary>
internal static class RoundListCommand
{
    public static Command Create()
    {
        var agency = RoundInput.Agency();
        var json = RoundInput.Json();
        var command = new Command("list", "แสดงรอบของหน่วยงาน ใหม่สุดก่อน — lists the rounds of an agency, the newest first") { agency, json };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(agency), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string agencyId, bool asJson, CancellationToken cancellationToken)
    {
        using var verb = await VerbHost.OpenAsync(withSamples: true, cancellationToken);
        return await RoundInput.WithAgencyAsync(
            verb,
            agencyId,
            async agency =>
            {
                var rounds = await verb.Services.GetRequiredService<IFeedbackStore>().ListAsync(agency.Id, cancellationToken);
                var zone = verb.Settings().ReadTimeZone();
                await Console.Out.WriteLineAsync(asJson ? Json(rounds, zone) : string.Join('\n', RoundText.Lines(rounds, zone)));
                return ExitStatus.Done;
            },
            cancellationToken);
    }

    private static string Json(IReadOnlyList<FeedbackRound> rounds, TimeZoneInfo zone) => JsonText.Write(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("rounds");
        foreach (var round in rounds)
        {
            json.WriteStartObject();
            RoundJson.WriteProperties(json, round, zone);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
