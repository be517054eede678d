using System.Text;
using System.Text.Json.Nodes;
using ItaBot.Channels.Inbox;
using ItaBot.Channels.Teams.Endpoint;
using ItaBot.Channels.Teams.Invokes;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.Channels.Testing;
using ItaBot.Channels.Turns;

namespace ItaBot.Channels.Teams.Tests.Activities;

[Collection(AnswerTests.Name)]
public sealed class ActivityReceiverTests(AnswerFixture answers)
{
    private static readonly Func<InboxEvent, Task<TurnOutput>> Responds = _ => Task.FromResult(new TurnOutput { Response = """{"statusCode":200}""" });

    [Fact]
    public async Task What_needs_a_turn_is_acknowledged_before_it()
    {
        var turn = new TaskCompletionSource<TurnOutput>();
        await using var bot = await ReceivingBot.StartAsync(answers, _ => turn.Task);

        Assert.IsType<ActivityResponse.Stored>(await bot.ReceiveAsync(Incoming.InPersonal().Saying("คะแนนรวม")));

        turn.SetResult(TurnOutput.Nothing);
    }

    [Fact]
    public async Task What_needs_none_is_done_and_what_nobody_knows_is_not_known()
    {
        await using var bot = await ReceivingBot.StartAsync(answers, _ => throw new InvalidOperationException("It needs no turn."));

        Assert.IsType<ActivityResponse.Done>(await bot.ReceiveAsync(Incoming.InPersonal("messageReaction")));
        Assert.IsType<ActivityResponse.Done>(await bot.ReceiveAsync(Incoming.InPersonal("invoke").With("name", "message/submitAction")));
        Assert.IsType<ActivityResponse.Unknown>(await bot.ReceiveAsync(Incoming.InPersonal("invoke").With("name", "task/fetch")));
        Assert.IsType<ActivityResponse.Invalid>(await bot.ReceiveAsync(Incoming.InPersonal().With("from", null)));
    }

    [Fact]
    public async Task Whoever_waits_is_answered_with_the_response_of_the_turn()
    {
        await using var bot = await ReceivingBot.StartAsync(answers, Responds);

        Assert.Equal("""{"statusCode":200}""", await PressAsync(bot));
    }

    [Fact]
    public async Task Whoever_waits_too_long_is_told_that_the_answer_follows()
    {
        var (began, turn) = (new TaskCompletionSource(), new TaskCompletionSource<TurnOutput>());
        await using var bot = await ReceivingBot.StartAsync(answers, _ =>
        {
            began.SetResult();
            return turn.Task;
        });

        var response = PressAsync(bot, "en-US");
        await began.Task.WaitAsync(SomeActivity.Bound);
        Assert.False(response.IsCompleted);
        bot.Clock.Advance(InvokeReceiver.Patience);

        Assert.Equal(InvokeAnswer.Message("I am still working on it. The answer follows in this chat."), await response.WaitAsync(SomeActivity.Bound));
        turn.SetResult(TurnOutput.Nothing);
    }

    [Fact]
    public void Teams_is_answered_within_five_seconds() => Assert.InRange(InvokeReceiver.Patience, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4.5));

    [Fact]
    public async Task A_press_that_comes_again_is_told_that_it_came_before()
    {
        await using var bot = await ReceivingBot.StartAsync(answers, Responds);
        await PressAsync(bot);

        Assert.Equal(InvokeAnswer.Message("รับเรื่องจากปุ่มนี้ไว้แล้ว"), await PressAsync(bot));
    }

    [Fact]
    public async Task A_press_that_could_not_be_done_is_our_failure()
    {
        await using var bot = await ReceivingBot.StartAsync(answers, _ => throw new TurnConflictException());

        var json = JsonNode.Parse(await PressAsync(bot))!;

        Assert.Equal(500, (int)json["statusCode"]!);
        Assert.Contains("ขออภัย", (string?)json["value"]!["message"], StringComparison.Ordinal);
    }

    private static async Task<string> PressAsync(ReceivingBot bot, string locale = "th-TH")
    {
        var pressed = Incoming.InPersonal("invoke").With("name", "adaptiveCard/action").With("locale", locale)
            .With("value", new JsonObject { ["action"] = new JsonObject { ["data"] = new JsonObject { ["token"] = "abc" } } });
        var answered = Assert.IsType<ActivityResponse.Answered>(await bot.ReceiveAsync(pressed).WaitAsync(SomeActivity.Bound));
        Assert.Equal(200, answered.Status);
        return Encoding.UTF8.GetString(answered.Json.Span);
    }
}
