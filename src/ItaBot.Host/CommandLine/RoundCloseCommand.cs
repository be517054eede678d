using System.CommandLine;
using ItaBot.Feedback.Rounds;
using ItaBot.Host.Feedback.Rounds;

namespace ItaBot.Host.CommandLine;

/// <summary><c>round close</c>: closes a round, and destroys what tells who has answered in it.</summary>
internal static class RoundCloseCommand
{
    public static Command Create()
    {
        var id = RoundInput.Id();
        var json = RoundInput.Json();
        var command = new Command("close", "ปิดรอบเก็บความเห็น — closes a round of feedback") { id, json };
        command.SetAction((parsed, cancellationToken) => RoundInput.WithRoundAsync(
            parsed.GetRequiredValue(id),
            (_, store, round) => CloseAsync(store, round, parsed.GetValue(json), cancellationToken),
            cancellationToken));
        return command;
    }

    private static async Task<int> CloseAsync(IFeedbackStore store, FeedbackRound round, bool asJson, CancellationToken cancellationToken)
    {
        if (!round.IsOpen)
        {
            return Refusal.Say(
                new(
                    $"รอบนี้ปิดแล้ว ดูผลได้ด้วย itabot round results {round.Id}",
                    $"this round is closed already; itabot round results {round.Id} shows its results"),
                round.Id);
        }

        // Not what there is now: closing must not tell of the last answers what results would not.
        var shown = await store.ShowAsync(round.Id, cancellationToken);
        if (!await store.ApplyAsync([new FeedbackChange.Close(round.Id)], cancellationToken))
        {
            return Refusal.Say(new("รอบเปลี่ยนไประหว่างปิด โปรดลองใหม่", "the round changed meanwhile; try again"), round.Id);
        }

        var isKeyDestroyed = !(await store.ListKeptKeysAsync(cancellationToken)).Contains(round.Id);
        var closed = new ClosedRound(round, shown is { Shown.People: > 0 and var people } ? people : null, isKeyDestroyed);
        await Console.Out.WriteLineAsync(asJson ? closed.ToJson() : closed.ToText());
        return ExitStatus.Done;
    }
}
