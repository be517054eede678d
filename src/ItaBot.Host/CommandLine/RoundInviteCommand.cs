using System.CommandLine;
using ItaBot.Feedback.Rounds;
using ItaBot.Host.Feedback.Rounds;

namespace ItaBot.Host.CommandLine;

/// <summary><c>round invite</c>: records who was invited to a round, how and with which text. It sends nobody anything.</summary>
internal static class RoundInviteCommand
{
    public static Command Create()
    {
        var id = RoundInput.Id();
        var who = Words("--who", "เชิญใคร เช่น ผู้มาติดต่อกองคลัง อย่าใส่ชื่อคน — who was invited, such as visitors of a division; nobody's name");
        var how = Words("--how", "เชิญอย่างไร เช่น โปสเตอร์ — how, such as a poster");
        var text = Words("--text", "ข้อความที่ใช้เชิญ — the text that they were told");
        var json = RoundInput.Json();
        var command = new Command("invite", "บันทึกว่าเชิญใคร อย่างไร ด้วยข้อความใด (ไม่ส่งอะไร) — records who was invited, how and with which text; sends nothing")
        {
            id, who, how, text, json,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (people, way, words) = (parsed.GetRequiredValue(who), parsed.GetRequiredValue(how), parsed.GetRequiredValue(text).ReplaceLineEndings("\n"));
            foreach (var (option, problem) in new[]
            {
                (who, RoundInput.ProblemOfLine(people, Invitation.LongestWords)),
                (how, RoundInput.ProblemOfLine(way, Invitation.LongestWords)),
                (text, RoundInput.ProblemOfText(words, Invitation.LongestText)),
            })
            {
                if (problem is not null)
                {
                    return Refusal.Say(problem, option.Name);
                }
            }

            return await RoundInput.WithRoundAsync(
                parsed.GetRequiredValue(id),
                (verb, store, round) =>
                {
                    var day = verb.Settings().DayOf(verb.Services.GetRequiredService<TimeProvider>().GetUtcNow());
                    var invitation = new Invitation(day, people.Trim(), way.Trim(), words.Trim(), By: null);
                    return RecordAsync(store, round, invitation, parsed.GetValue(json), cancellationToken);
                },
                cancellationToken);
        });
        return command;
    }

    private static async Task<int> RecordAsync(
        IFeedbackStore store, FeedbackRound round, Invitation invitation, bool asJson, CancellationToken cancellationToken)
    {
        if (!await store.ApplyAsync([new FeedbackChange.Invite(round.Id, invitation)], cancellationToken))
        {
            return Refusal.Say(new("รอบเปลี่ยนไประหว่างบันทึก โปรดลองใหม่", "the round changed meanwhile; try again"), round.Id);
        }

        await Console.Out.WriteLineAsync(asJson
            ? RecordedInvitation.ToJson(round, invitation)
            : RecordedInvitation.ToText(round, invitation));
        return ExitStatus.Done;
    }

    private static Option<string> Words(string name, string description) => new(name) { Description = description, HelpName = "TEXT", Required = true };
}
