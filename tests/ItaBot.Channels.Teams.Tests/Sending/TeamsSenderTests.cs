using System.Globalization;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Teams.Messages;
using ItaBot.Channels.Teams.Rendering;
using ItaBot.Channels.Teams.Sending;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.Channels.Testing;
using ItaBot.FakeAzure.Connector;
using ItaBot.FakeAzure.Tokens;
using ItaBot.Fakes;
using ItaBot.Fakes.Faults;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Teams.Tests.Sending;

public class TeamsSenderTests : ConnectorWorldTests
{
    [Fact]
    public async Task An_activity_is_sent_to_its_conversation()
    {
        var delivery = await World.SendAsync();

        var sent = Assert.Single(World.Connector.Sent.ToList());
        Assert.Equal(new Delivery.Accepted("send", sent.ActivityId), delivery);
        Assert.Equal((SomeActivity.Conversation, SomeActivity.Text()), (sent.ConversationId, sent.Json));
    }

    [Fact]
    public async Task A_reply_goes_to_the_activity_that_it_answers()
    {
        var delivery = await World.SendAsync(World.Address with { ReplyToId = "1776827520098" });

        var sent = Assert.Single(World.Connector.Sent.ToList());
        Assert.Equal(new Delivery.Accepted("reply", sent.ActivityId), delivery);
        Assert.Equal("1776827520098", sent.ReplyToId);
    }

    [Fact]
    public async Task An_update_takes_the_place_of_what_was_sent()
    {
        var card = Assert.IsType<Delivery.Accepted>(await World.SendAsync(SomeActivity.Message(World.Address, SomeActivity.Card())));

        var delivery = await World.SendAsync(World.Address with { UpdatesActivityId = card.RequestId });

        Assert.Equal(new Delivery.Accepted("update", card.RequestId), delivery);
        Assert.Equal(ConnectorTargets.Update, World.Connector.Sent.ToList()[^1].Target);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(202)]
    public async Task Each_status_of_success_is_success(int status)
    {
        World.Connector.Faults.Next(ConnectorTargets.Send, new Fault.Answer(status, "") { Body = "{}" });

        Assert.Equal(new Delivery.Accepted("send", null), await World.SendAsync());
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    public async Task What_is_no_activity_is_dropped(string body)
    {
        Assert.IsType<Delivery.Dropped>(await World.SendAsync(SomeActivity.Message(World.Address, body)));
        Assert.Equal(0, World.Connector.Requests.Count);
    }

    [Fact]
    public async Task A_message_without_an_address_is_dropped() =>
        Assert.IsType<Delivery.Dropped>(await World.SendAsync(SomeActivity.Message(World.Address) with { Address = "{}" }));

    [Fact]
    public async Task What_could_not_be_sent_within_a_day_is_dropped()
    {
        World.Tokens.Faults.Mix(1, new FaultMix { RateLimits = 1 });

        var delivery = await World.SettleAsync(SomeActivity.Message(World.Address));

        Assert.Equal(new Delivery.Dropped("it could not be sent within a day"), delivery);
        Assert.True(World.Clock.GetUtcNow() - SomeActivity.Now >= TeamsSender.Lifetime);
    }

    [Theory]
    [InlineData("17", 17)]
    [InlineData("Mon, 30 Mar 2026 01:30:40 GMT", 40)]
    public async Task A_throttled_message_waits_as_long_as_it_is_told(string retryAfter, int seconds)
    {
        World.Connector.Faults.Next(ConnectorTargets.Send, new Fault.Answer(429, "Too many requests")
        {
            Headers = new Dictionary<string, string> { ["Retry-After"] = retryAfter },
        });

        var later = Assert.IsType<Delivery.Later>(await World.SendAsync());

        Assert.Equal((TimeSpan.FromSeconds(seconds), false), (later.After, later.IsUncertain));
        Assert.Equal("429 Throttled", later.Reason);
    }

    [Fact]
    public async Task Nothing_goes_to_a_throttled_conversation_before_the_time_that_it_was_told()
    {
        World.Connector.Faults.Next(ConnectorTargets.Send, new Fault.Answer(429, "Too many requests")
        {
            Headers = new Dictionary<string, string> { ["Retry-After"] = "17" },
        });
        await World.SendAsync();

        // The next turn of the conversation has what waits tried again sooner.
        World.Clock.Advance(TimeSpan.FromSeconds(5));
        var early = Assert.IsType<Delivery.Later>(await World.SendAsync());
        await World.Typing.ShowAsync(World.Address, CancellationToken.None);
        World.Clock.Advance(early.After);

        Assert.Equal(TimeSpan.FromSeconds(12), early.After);
        Assert.Single(World.Connector.Requests.ToList());
        Assert.IsType<Delivery.Accepted>(await World.SendAsync());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("Mon, 30 Mar 2026 01:20:00 GMT")]
    public async Task A_throttled_message_that_may_come_at_once_waits_all_the_same(string retryAfter)
    {
        World.Connector.Faults.Next(ConnectorTargets.Send, new Fault.Answer(429, "Too many requests")
        {
            Headers = new Dictionary<string, string> { ["Retry-After"] = retryAfter },
        });

        var later = Assert.IsType<Delivery.Later>(await World.SendAsync());

        Assert.InRange(later.After, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    public async Task Without_being_told_it_backs_off(int status)
    {
        World.Connector.Faults.Next(ConnectorTargets.Send, new Fault.Answer(status, "not now"), times: 4);

        var delivery = await World.SettleAsync(SomeActivity.Message(World.Address));

        Assert.IsType<Delivery.Accepted>(delivery);
        Assert.Single(World.Connector.Sent.ToList());
        Assert.InRange(World.Clock.GetUtcNow() - SomeActivity.Now, TimeSpan.FromSeconds(24), TimeSpan.FromSeconds(48));
    }

    [Fact]
    public async Task A_connection_that_never_was_is_tried_again_freely()
    {
        var message = SomeActivity.Message(World.Address with { ServiceUrl = "http://127.0.0.1:9/" });

        var later = Assert.IsType<Delivery.Later>(await World.SendAsync(message));

        Assert.False(later.IsUncertain);
        Assert.Null(later.Address);
    }

    [Fact]
    public async Task Without_a_token_the_message_waits_and_the_operator_is_told()
    {
        World.Tokens.Faults.Next(TokenTargets.ClientCredentials, new Fault.Answer(503, "Try again"));

        var later = Assert.IsType<Delivery.Later>(await World.SendAsync());

        Assert.False(later.IsUncertain);
        Assert.Contains(World.Log.Lines, l => l.Level == LogLevel.Error && l.Text.Contains("MicrosoftAppPassword", StringComparison.Ordinal));
        Assert.Equal(0, World.Connector.Requests.Count);
    }

    [Fact]
    public async Task A_new_token_that_is_refused_too_makes_the_message_wait_and_tells_the_operator()
    {
        World.Connector.Faults.Next(ConnectorTargets.Send, new Fault.Answer(401, "BotNotRegistered"), times: 2);

        var later = Assert.IsType<Delivery.Later>(await World.SendAsync());

        Assert.False(later.IsUncertain);
        Assert.Equal(2, World.Connector.Requests.Count);
        Assert.Contains(World.Log.Lines, l => l.Level == LogLevel.Error && l.Text.Contains("MicrosoftAppId", StringComparison.Ordinal));
    }

    public static TheoryData<string, string> Closings() => new()
    {
        { nameof(ConnectorErrors.BlockedByUser), "403 ConversationBlockedByUser" },
        { nameof(ConnectorErrors.NotInRoster), "403 BotNotInConversationRoster" },
        { nameof(ConnectorErrors.DisabledByAdmin), "403 BotDisabledByAdmin" },
        { nameof(ConnectorErrors.WritesBlocked), "403 MessageWritesBlocked" },
        { nameof(ConnectorErrors.Forbidden), "403" },
        { nameof(ConnectorErrors.NotFound), "404 ConversationNotFound" },
    };

    [Theory]
    [MemberData(nameof(Closings))]
    public async Task A_conversation_that_takes_nothing_is_marked_dead(string error, string reason)
    {
        World.Connector.Closed[SomeActivity.Conversation] = (FakeResponse)typeof(ConnectorErrors).GetProperty(error)!.GetValue(null)!;

        var delivery = await World.SendAsync();

        Assert.Equal(new Delivery.Dropped(reason), delivery);
        Assert.Equal([$"teams:{SomeActivity.Conversation}"], World.Dead.Marked);
    }

    [Fact]
    public async Task What_is_gone_is_not_replied_to_and_its_conversation_lives()
    {
        World.Connector.Faults.Next(ConnectorTargets.Reply, new Fault.Answer(404, "Unknown activity"));

        Assert.IsType<Delivery.Accepted>(await World.SettleAsync(SomeActivity.Message(World.Address with { ReplyToId = "1" })));

        var sent = Assert.Single(World.Connector.Sent.ToList());
        Assert.Null(sent.ReplyToId);
        Assert.Empty(World.Dead.Marked);
    }

    [Fact]
    public async Task A_card_that_is_gone_leaves_its_conversation_alive()
    {
        var delivery = await World.SendAsync(World.Address with { UpdatesActivityId = "1" });

        Assert.StartsWith("404", Assert.IsType<Delivery.Dropped>(delivery).Reason, StringComparison.Ordinal);
        Assert.Empty(World.Dead.Marked);
    }

    [Fact]
    public async Task An_update_in_a_conversation_that_takes_nothing_marks_it_dead()
    {
        World.Connector.Closed[SomeActivity.Conversation] = ConnectorErrors.NotInRoster;

        await World.SendAsync(World.Address with { UpdatesActivityId = "1" });

        Assert.Single(World.Dead.Marked);
    }

    [Theory]
    [InlineData(400, "400 BadSyntax: the card is wrong")]
    [InlineData(413, "413 MessageSizeTooBig: the card is wrong")]
    [InlineData(301, "301 BadSyntax: the card is wrong")]
    public async Task What_the_connector_does_not_take_is_dropped_with_its_words(int status, string reason)
    {
        World.Connector.Faults.Next(ConnectorTargets.Send, new Fault.Answer(status, "the card is wrong"));

        var delivery = await World.SendAsync();

        Assert.Equal(new Delivery.Dropped(reason), delivery);
        Assert.Contains(World.Log.Lines, l => l.Level == LogLevel.Warning && l.Text.Contains(reason, StringComparison.Ordinal));
        Assert.Empty(World.Dead.Marked);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(413)]
    public async Task Of_a_card_that_is_not_taken_the_text_is_sent(int status)
    {
        World.Connector.Faults.Next(ConnectorTargets.Send, new Fault.Answer(status, "the card is wrong"));
        var card = new TeamsRenderer(SomeReply.Phrases).Render([SomeReply.Card(SomeReply.Row(90))], "th")[0];

        Assert.IsType<Delivery.Accepted>(await World.SettleAsync(SomeActivity.Message(World.Address, TeamsJson.Activity(card))));

        var sent = Assert.Single(World.Connector.Sent.ToList());
        Assert.StartsWith("ผลการประเมินของหน่วยงาน\n• o90", sent.Text, StringComparison.Ordinal);
        Assert.Empty(sent.Cards());
    }

    [Fact]
    public async Task A_text_that_is_not_taken_either_is_dropped()
    {
        World.Connector.Faults.Next(ConnectorTargets.Send, new Fault.Answer(400, "no"), times: 2);
        var card = new TeamsRenderer(SomeReply.Phrases).Render([SomeReply.Card(SomeReply.Row(90))], "th")[0];

        Assert.IsType<Delivery.Dropped>(await World.SettleAsync(SomeActivity.Message(World.Address, TeamsJson.Activity(card))));

        Assert.Equal(2, World.Connector.Requests.Count);
    }

    [Fact]
    public async Task Nothing_goes_to_a_host_that_may_not_see_the_token()
    {
        var delivery = await World.SendAsync(World.Address with { ServiceUrl = "https://attacker.trafficmanager.net/th/" });

        Assert.IsType<Delivery.Dropped>(delivery);
        Assert.Equal(0, World.Tokens.IssuedCount);
        Assert.Contains(World.Log.Lines, l => l.Level == LogLevel.Error && l.Text.Contains("Teams:AllowedHosts", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_eighth_message_of_a_second_waits_and_none_is_lost()
    {
        var settled = new List<Delivery>();
        for (var id = 0; id < 20; id++)
        {
            var text = SomeActivity.Text(id.ToString(CultureInfo.InvariantCulture));
            settled.Add(await World.SettleAsync(SomeActivity.Message(World.Address, text, id)));
        }

        Assert.All(settled, d => Assert.IsType<Delivery.Accepted>(d));
        var sent = World.Connector.Sent.ToList();
        Assert.Equal(Enumerable.Range(0, 20).Select(n => n.ToString(CultureInfo.InvariantCulture)), sent.Select(s => s.Text));
        Assert.All(sent.Skip(7).Zip(sent), pair => Assert.True(pair.First.At - pair.Second.At >= TimeSpan.FromSeconds(1)));
        Assert.Equal(20, World.Connector.Requests.Count);
    }
}
