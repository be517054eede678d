using System.Net;
using ItaBot.Channels.Teams.Endpoint;
using ItaBot.Channels.Teams.Tests.Support;

namespace ItaBot.Channels.Teams.Tests.Endpoint;

public sealed class MessagesEndpointTests
{
    public static TheoryData<string, int, string> Responses { get; } = new()
    {
        { nameof(ActivityResponse.Done), 200, "" },
        { nameof(ActivityResponse.Stored), 202, "" },
        { nameof(ActivityResponse.Answered), 200, """{"statusCode":200}""" },
        { "empty", 200, "" },
        { nameof(ActivityResponse.Unknown), 501, "" },
        { nameof(ActivityResponse.Unavailable), 503, "" },
    };

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task What_is_answered_goes_out_as_it_is(string kind, int status, string body)
    {
        await using var bot = await BotServer.StartAsync();
        bot.Activities.Response = kind switch
        {
            nameof(ActivityResponse.Done) => new ActivityResponse.Done(),
            nameof(ActivityResponse.Answered) => new ActivityResponse.Answered(200, """{"statusCode":200}"""u8.ToArray()),
            "empty" => new ActivityResponse.Answered(200, default),
            nameof(ActivityResponse.Unknown) => new ActivityResponse.Unknown(),
            nameof(ActivityResponse.Unavailable) => new ActivityResponse.Unavailable(),
            _ => new ActivityResponse.Stored(),
        };

        using var response = await bot.SendAsync(BotServer.Message, $"Bearer {bot.Token.Make()}");

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(body, await response.Content.ReadAsStringAsync());
        Assert.Equal(body.Length > 0 ? "application/json" : null, response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_receiver_gets_the_activity_as_it_came()
    {
        await using var bot = await BotServer.StartAsync();

        await bot.PostAsync();

        var activity = Assert.Single(bot.Activities.Received);
        Assert.Equal(("message", "msteams", BotServer.ServiceUrl, BotServer.Tenant), (activity.Type, activity.ChannelId, activity.ServiceUrl, activity.TenantId));
        Assert.Equal("x", activity.Json.GetProperty("text").GetString());
        Assert.Equal(BotServer.Message, System.Text.Encoding.UTF8.GetString(activity.Body.Span));
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_the_activity()
    {
        await using var bot = await BotServer.StartAsync();

        Assert.Equal(HttpStatusCode.Accepted, await bot.PostAsync('\uFEFF' + BotServer.Message));

        Assert.Equal(BotServer.Message, System.Text.Encoding.UTF8.GetString(Assert.Single(bot.Activities.Received).Body.Span));
    }

    [Fact]
    public async Task Only_what_is_posted_is_taken()
    {
        await using var bot = await BotServer.StartAsync();

        using var response = await bot.Client.GetAsync(new Uri("/api/messages", UriKind.Relative));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }
}
