using System.Text.Json;
using ItaBot.FakeLine;

namespace ItaBot.Channels.Line.Tests.FakeLine;

/// <summary>What LINE's documentation forbids and its OpenAPI file does not.</summary>
public class LimitTests
{
    private const string Key = "123e4567-e89b-12d3-a456-426614174000";

    // One character as people see it, three UTF-16 units.
    private const string Grapheme = "ที่";

    public static TheoryData<object, string> TooMuch => new()
    {
        { new { type = "text", text = new string('ก', 5001) }, "messages[0].text" },
        { new { type = "text", text = "" }, "messages[0].text" },
        { new { type = "textV2", text = "{one" }, "messages[0].text" },
        { Flex(new string('ก', 1501), Bubble("ก")), "messages[0].altText" },
        { Flex("ก", Bubble(new string('ก', 11000))), "messages[0].contents" },
        { Flex("ก", new { type = "carousel", contents = Enumerable.Repeat(Bubble(new string('ก', 6000)), 3) }), "messages[0].contents" },
        { Flex("ก", new { type = "carousel", contents = Enumerable.Repeat(Bubble("ก"), 13) }), "messages[0].contents.contents" },
        { Flex("ก", new { type = "bubble" }), "messages[0].contents" },
        { Flex("ก", Bubble(new { type = "text", text = "ก", color = "red" })), "messages[0].contents.body.contents[0].color" },
        { Flex("ก", Bubble(new { type = "text", text = "ก", size = "huge" })), "messages[0].contents.body.contents[0].size" },
        { Flex("ก", Bubble(new { type = "text", text = "" })), "messages[0].contents.body.contents[0].text" },
        { Flex("ก", Bubble(new { type = "span", text = "ก" })), "messages[0].contents.body.contents[0].type" },
        { Flex("ก", Bubble(Button(new { type = "message", label = Repeat(41), text = "ก" }))), "messages[0].contents.body.contents[0].action.label" },
        { Flex("ก", Bubble(Button(new { type = "message", label = "ก", text = Repeat(301) }))), "messages[0].contents.body.contents[0].action.text" },
        { Flex("ก", Bubble(Button(new { type = "uri", label = "ก", uri = "https://a.th/" + new string('a', 1000) }))), "messages[0].contents.body.contents[0].action.uri" },
        { Flex("ก", Bubble(Button(new { type = "uri", label = "ก", uri = "ftp://a.th/" }))), "messages[0].contents.body.contents[0].action.uri" },
        { Flex("ก", Bubble(Button(new { type = "location", label = "ก" }))), "messages[0].contents.body.contents[0].action.type" },
        { QuickReply(14, new { type = "message", label = "ก", text = "ก" }), "messages[0].quickReply.items" },
        { QuickReply(1, new { type = "message", label = Repeat(21), text = "ก" }), "messages[0].quickReply.items[0].action.label" },
        { QuickReply(1, new { type = "message", text = "ก" }), "messages[0].quickReply.items[0].action.label" },
        { QuickReply(1, new { type = "postback", label = "ก", data = new string('a', 301) }), "messages[0].quickReply.items[0].action.data" },
        { QuickReply(1, new { type = "postback", label = "ก", data = "a", text = "ก", displayText = "ก" }), "messages[0].quickReply.items[0].action.displayText" },
        { new { type = "image", originalContentUrl = "http://a.th/a.png", previewImageUrl = "https://a.th/a.png" }, "messages[0].originalContentUrl" },
        { Template(new { type = "confirm", text = "ก", actions = new[] { new { type = "message", label = "ก", text = "ก" } } }), "messages[0].template.actions" },
        { Template(new { type = "buttons", title = Repeat(41), text = "ก", actions = new[] { new { type = "message", label = "ก", text = "ก" } } }), "messages[0].template.title" },
    };

    public static TheoryData<object> JustEnough => new()
    {
        new { type = "text", text = new string('ก', 5000) },
        Flex(new string('ก', 1500), Bubble(Button(new { type = "message", label = Repeat(40), text = Repeat(300) }))),
        Flex("ก", new { type = "carousel", contents = Enumerable.Repeat(Bubble("ก"), 12) }),
        QuickReply(13, new { type = "postback", label = Repeat(20), data = new string('a', 300), displayText = Repeat(300) }),
        Template(new { type = "confirm", text = Repeat(240), actions = Enumerable.Repeat(new { type = "message", label = "ก", text = "ก" }, 2) }),
    };

    [Theory]
    [MemberData(nameof(TooMuch), DisableDiscoveryEnumeration = true)]
    public async Task Too_much_is_found(object message, string property)
    {
        var findings = await ValidateCall.CheckMessagesAsync(JsonSerializer.Serialize(new[] { message }));

        Assert.Contains(findings, f => f.Property == property);
    }

    [Theory]
    [MemberData(nameof(JustEnough), DisableDiscoveryEnumeration = true)]
    public async Task As_much_as_is_allowed_is_in_order(object message)
    {
        var findings = await ValidateCall.CheckMessagesAsync(JsonSerializer.Serialize(new[] { message }));

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData(LinePaths.Push, """{"to":"U1","messages":[{"type":"text","text":"a"}]}""", "application/json", null, "x", "X-Line-Retry-Key")]
    [InlineData(LinePaths.Push, """{"to":"U1","messages":[{"type":"text","text":"a"}]}""", "application/json", "1", "x", "X-Line-Retry-Key")]
    [InlineData(LinePaths.Push, """{"to":"line:U1","messages":[{"type":"text","text":"a"}]}""", "application/json", Key, "x", "to")]
    [InlineData(LinePaths.Multicast, """{"to":["C1"],"messages":[{"type":"text","text":"a"}]}""", "application/json", Key, "x", "to")]
    [InlineData(LinePaths.Loading, """{"chatId":"C1"}""", "application/json", null, "x", "chatId")]
    [InlineData(LinePaths.Loading, """{"chatId":"U1","loadingSeconds":7}""", "application/json", null, "x", "loadingSeconds")]
    [InlineData(LinePaths.MarkAsRead, """{"markAsReadToken":"a"}""", "text/plain", null, "x", "Content-Type")]
    [InlineData(LinePaths.MarkAsRead, """{"markAsReadToken":"a"}""", "application/json", null, null, "Authorization")]
    [InlineData(LinePaths.MarkAsRead, "{", "application/json", null, "x", "body")]
    public async Task A_wrong_call_is_found(string path, string body, string contentType, string? retryKey, string? token, string property)
    {
        var findings = await ValidateCall.CheckAsync(path, body, contentType, retryKey, token);

        Assert.Contains(findings, f => f.Property == property);
    }

    private static string Repeat(int count) => string.Concat(Enumerable.Repeat(Grapheme, count));

    private static object Flex(string altText, object contents) => new { type = "flex", altText, contents };

    private static object Bubble(string text) => Bubble(new { type = "text", text });

    private static object Bubble(object component) =>
        new { type = "bubble", body = new { type = "box", layout = "vertical", contents = new[] { component } } };

    private static object Button(object action) => new { type = "button", action };

    private static object Template(object template) => new { type = "template", altText = "ก", template };

    private static object QuickReply(int count, object action) =>
        new { type = "text", text = "ก", quickReply = new { items = Enumerable.Repeat(new { type = "action", action }, count) } };
}
