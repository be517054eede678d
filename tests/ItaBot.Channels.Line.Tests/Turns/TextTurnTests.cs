using ItaBot.Channels.Line.Messages;
using ItaBot.Channels.Line.Rendering;
using ItaBot.Channels.Line.Tests.Support;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Testing;
using ItaBot.Channels.Turns;
using ItaBot.Conversations;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Line.Tests.Turns;

[Collection(AnswerTests.Name)]
public sealed class TextTurnTests(AnswerFixture answers)
{
    private readonly LineChat _chat = new(answers);

    [Fact]
    public async Task A_question_is_answered_by_reply_and_remembered()
    {
        var output = await _chat.SayAsync("ข้อไหนต่ำกว่า 85");

        var message = Assert.Single(output.Messages);
        Assert.Equal(("line:test/1", "line:test", $"line:test:{LineChat.Person}"), (message.Key, message.Channel, message.ConversationId));
        Assert.Equal(LineChat.Person, LineChat.AddressOf(message, "To").GetString());
        Assert.Equal("q", LineChat.AddressOf(message, "QuoteToken").GetString());
        Assert.Equal(_chat.Clock.Now.AddSeconds(50), LineChat.AddressOf(message, "ReplyUntil").GetDateTimeOffset());
        Assert.Contains("42.35", LineChat.Said(message), StringComparison.Ordinal);
        Assert.NotNull(output.Remembers?.State.Last);
    }

    [Fact]
    public async Task An_answer_carries_with_what_its_question_is_marked_as_read()
    {
        var output = await _chat.SendAsync(new { type = "text", id = "1", text = "ช่วยเหลือ", markAsReadToken = "read" });

        Assert.Equal("read", LineChat.AddressOf(Assert.Single(output.Messages), "MarkAsReadToken").GetString());
    }

    [Fact]
    public async Task A_follow_up_leans_on_the_question_before()
    {
        await _chat.SayAsync("i10 ได้กี่คะแนน");

        Assert.Contains("i10", LineChat.Said(await _chat.SayAsync("หมายถึงอะไร")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_in_English_is_answered_in_English() =>
        Assert.Contains("below", LineChat.Said(await _chat.SayAsync("Which items are below 85?")), StringComparison.Ordinal);

    [Fact]
    public async Task A_text_that_is_too_long_is_refused_with_how_long_it_may_be() =>
        Assert.Contains("2,000", LineChat.Said(await _chat.SayAsync(new string('ก', Turn.MaxCharacters + 1))), StringComparison.Ordinal);

    [Fact]
    public async Task What_was_held_comes_first_and_is_delivered()
    {
        var held = Hold(1, "ก่อนหน้า");

        var output = await _chat.SayAsync("คะแนนรวมเท่าไร");

        Assert.Equal(held, Assert.Single(output.Delivers));
        var said = LineChat.Said(output);
        Assert.InRange(said.IndexOf("ก่อนหน้า", StringComparison.Ordinal), 0, said.IndexOf("88.56", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_does_not_fit_stays_held()
    {
        var first = Hold(1, "a", "b");
        var second = Hold(2, "c", "d", "e");

        var output = await _chat.SayAsync("คะแนนรวมเท่าไร");

        Assert.Equal(first, Assert.Single(output.Delivers));
        Assert.Equal(second, Assert.Single(_chat.Stores.Held));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("ดูต่อ")]
    [InlineData("ดูทั้งหมดครับ")]
    [InlineData("See all")]
    public async Task The_rest_of_a_long_answer_is_reached_by_its_button_and_by_words(string? words)
    {
        Hold(1, "a", "b", "c", "d", "e");
        var output = await _chat.SayAsync("คะแนนรวมเท่าไร");
        var kept = Assert.Single(output.Records.OfType<TurnRecord.KeepAction>()).Action;

        var rest = await (words is null ? _chat.PressAsync(kept.Token) : _chat.SayAsync(words));

        Assert.DoesNotContain("88.56", LineChat.Said(output), StringComparison.Ordinal);
        Assert.Contains("88.56", LineChat.Said(rest), StringComparison.Ordinal);
        Assert.Equal(_chat.Clock.Now.AddHours(24), kept.ExpiresAt);
        Assert.InRange(kept.Token.Length, 22, 300);
    }

    [Theory]
    [InlineData("ดูต่อ", "แสดงครบแล้ว")]
    [InlineData("show more", "You have seen all of it")]
    public async Task Whoever_asks_for_more_where_nothing_is_left_is_told_so(string words, string said) =>
        Assert.Contains(said, LineChat.Said(await _chat.SayAsync(words)), StringComparison.Ordinal);

    [Fact]
    public async Task The_rest_of_an_answer_to_an_officer_is_gone_for_whoever_is_none_any_more()
    {
        _chat.Stores.Links[LineChat.PersonId] = new(LineChat.PersonId, "klong-mueang", "สมศรี", _chat.Clock.Now);
        Hold(1, "a", "b", "c", "d", "e");
        var output = await _chat.SayAsync("มีมาตรการอะไรบ้าง");
        var token = Assert.Single(output.Records.OfType<TurnRecord.KeepAction>()).Action.Token;
        await _chat.SayAsync("เลิกผูกบัญชี");

        var pressed = await _chat.PressAsync(token);
        var typed = await _chat.SayAsync("ดูต่อ");

        Assert.Contains("ใช้ไม่ได้แล้ว", LineChat.Said(pressed), StringComparison.Ordinal);
        Assert.DoesNotContain("มาตรการที่", LineChat.Said(typed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_that_was_made_up_says_that_it_works_no_longer()
    {
        Hold(1, "a", "b", "c", "d", "e");
        await _chat.SayAsync("คะแนนรวมเท่าไร");

        Assert.Contains("ใช้ไม่ได้แล้ว", LineChat.Said(await _chat.PressAsync("action=rest&of=1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_is_told_of_another_agency_what_anybody_is_told()
    {
        var chat = new LineChat(answers);
        chat.Stores.Links[LineChat.PersonId] = new(LineChat.PersonId, "klong-mueang", "สมศรี", chat.Clock.Now);

        var own = LineChat.Said(await chat.SayAsync("มาตรการมีอะไรบ้าง"));
        var other = LineChat.Said(await chat.SayAsync("มาตรการของบึงนครมีอะไรบ้าง"));

        Assert.Contains("มาตรการที่ 1", own, StringComparison.Ordinal);
        Assert.DoesNotContain("มาตรการที่ 1", other, StringComparison.Ordinal);
        Assert.Contains("เฉพาะเจ้าหน้าที่ของ อบต.บึงนคร", other, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_of_another_conversation_or_of_long_ago_works_no_longer()
    {
        Hold(1, "a", "b", "c", "d", "e");
        var output = await _chat.SayAsync("คะแนนรวมเท่าไร");
        var token = Assert.Single(output.Records.OfType<TurnRecord.KeepAction>()).Action.Token;

        var elsewhere = await _chat.PressAsync(token, LineChat.Group);
        _chat.Clock.Now = _chat.Clock.Now.AddHours(24);
        var later = await _chat.PressAsync(token);

        Assert.Contains("ใช้ไม่ได้แล้ว", LineChat.Said(elsewhere), StringComparison.Ordinal);
        Assert.Contains("ใช้ไม่ได้แล้ว", LineChat.Said(later), StringComparison.Ordinal);
    }

    private HeldMessage Hold(long id, params string[] texts)
    {
        var held = new HeldMessage(id, LineJson.Write(new LineRenderer(answers.Phrases)
            .Render([.. texts.Select(t => new Reply(t, null, []))], "th")));
        _chat.Stores.Held.Add(held);
        return held;
    }
}
