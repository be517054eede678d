using FsCheck;
using FsCheck.Fluent;
using ItaBot.Channels.Teams.Cards;
using ItaBot.Channels.Teams.Messages;
using ItaBot.Channels.Teams.Rendering;
using ItaBot.Channels.Testing;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Teams.Tests.Rendering;

public sealed class OneMessageTests
{
    private static readonly ReplyAction Total = new("คะแนนรวม", "คะแนนรวมเท่าไร");
    private static readonly string Cut = SomeReply.Phrases.Say("th", "chat.cut");

    private readonly TeamsRenderer _renderer = new(SomeReply.Phrases);
    private readonly OneMessage _one = new(SomeReply.Phrases);

    [Fact]
    public void A_message_that_is_one_stays_as_it_is()
    {
        var messages = _renderer.Render([SomeReply.Card(SomeReply.Choices(3)) with { Actions = [Total] }], "th");

        Assert.Same(Assert.Single(messages), _one.Of(messages, "th"));
    }

    [Fact]
    public void A_text_before_a_card_stands_on_the_card()
    {
        var card = SomeReply.Card(SomeReply.Choices(3)) with { Actions = [Total] };

        var one = Of([SomeReply.Text("สวัสดี"), card]);

        Assert.Equal(["สวัสดี", .. Seen.Texts(_renderer.Render([card], "th")[0])], Seen.Texts(one));
        Assert.Equal("คะแนนรวม", Assert.Single(Seen.Buttons(one)).Title);
        Assert.Equal($"สวัสดี\n{card.Text}", Seen.Card(one).FallbackText);
        Assert.Equal("สวัสดี", Assert.IsType<CardMessage>(one).Summary);
    }

    [Fact]
    public void A_long_list_ends_with_its_first_card_which_says_that_there_is_more()
    {
        var reply = SomeReply.Card(SomeReply.Choices(100)) with { Actions = [Total] };
        var first = Seen.Card(_renderer.Render([reply], "th")[0]);

        var one = Of([reply]);

        Assert.Equal([.. Seen.Texts(new CardMessage(first, "")), Cut], Seen.Texts(one));
        Assert.Equal("คะแนนรวม", Assert.Single(Seen.Buttons(one)).Title);
        Assert.DoesNotContain(Seen.Card(one).Body, e => e is ActionSet);
    }

    [Fact]
    public void A_text_that_no_card_holds_stays_a_text_and_says_that_there_is_more()
    {
        var one = Assert.IsType<TextMessage>(Of([SomeReply.Text(new string('ก', 15_000))]));

        Assert.EndsWith($"\n{Cut}", one.Text, StringComparison.Ordinal);
        Limits.Hold(one);
    }

    [Fact]
    public void Any_answer_is_one_message_within_the_limits_that_says_where_it_is_cut() =>
        Prop.ForAll(AnyReply.Answers.ToArbitrary(), replies =>
        {
            if (_renderer.Render(replies, "th") is { Count: > 1 } messages)
            {
                var one = _one.Of(messages, "th");
                Limits.Hold(one);
                var said = Seen.Texts(one).ToList();
                Assert.True(said[^1].EndsWith(Cut, StringComparison.Ordinal) || !messages.Any(m => m is CardMessage && Seen.Texts(m).Except(said).Any()));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(2568, 1));

    private TeamsMessage Of(IReadOnlyList<Reply> replies)
    {
        var one = _one.Of(_renderer.Render(replies, "th"), "th");
        Limits.Hold(one);
        return one;
    }
}
