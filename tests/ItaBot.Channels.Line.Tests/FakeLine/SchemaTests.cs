using ItaBot.FakeLine;
using ItaBot.FakeLine.Schemas;

namespace ItaBot.Channels.Line.Tests.FakeLine;

/// <summary>What LINE's OpenAPI file alone forbids.</summary>
public class SchemaTests
{
    [LineSpecTheory]
    [InlineData("""[{"type":"text"}]""", "messages[0].text", "must be specified")]
    [InlineData("""[{"type":"text","text":"ก","txet":"ข"}]""", "messages[0].txet", "is not known")]
    [InlineData("""[{"type":"text","text":5}]""", "messages[0].text", "must be of type string")]
    [InlineData("""[{"type":"text","text":null}]""", "messages[0].text", "may not be null")]
    [InlineData("""[{"text":"ก"}]""", "messages[0].type", "May not be empty")]
    [InlineData("""[{"type":"poem","text":"ก"}]""", "messages[0].type", "Must be one of")]
    [InlineData("[]", "messages", "Size must be between 1 and 5")]
    [InlineData("""[{"type":"flex","altText":"ก","contents":{"type":"bubble","body":{"type":"box","layout":"diagonal","contents":[]}}}]""", "messages[0].contents.body.layout", "Must be one of")]
    [InlineData("""[{"type":"flex","altText":"ก","contents":{"type":"bubble","body":{"type":"text","layout":"vertical","contents":[]}}}]""", "messages[0].contents.body.type", "Must be one of")]
    [InlineData("""[{"type":"flex","altText":"ก","contents":{"type":"bubble","body":{"type":"box","layout":"vertical","contents":[{"type":"text","text":"ก","flex":1.5}]}}}]""", "messages[0].contents.body.contents[0].flex", "whole number")]
    [InlineData("""[{"type":"text","text":"ก","quickReply":{"items":[{"type":"action","action":{"type":"uri","label":"ก","uri":"https://example.com/ก"}}]}}]""", "messages[0].quickReply.items[0].action.uri", "invalid uri")]
    public async Task A_wrong_message_is_found(string messages, string property, string what)
    {
        var findings = await ValidateCall.CheckMessagesAsync(messages);

        Assert.Contains(findings, f => f.Property == property && f.Message.Contains(what, StringComparison.Ordinal));
    }

    [LineSpecTheory]
    [InlineData(LinePaths.Reply, """{"messages":[{"type":"text","text":"ก"}]}""", "replyToken")]
    [InlineData(LinePaths.Reply, """{"replytoken":"x","replyToken":"x","messages":[{"type":"text","text":"ก"}]}""", "replytoken")]
    [InlineData(LinePaths.Loading, """{"chatId":"U1","loadingSeconds":65}""", "loadingSeconds")]
    [InlineData(LinePaths.MarkAsRead, "{}", "markAsReadToken")]
    [InlineData("/v2/bot/chat/markasread", "{}", "path")]
    public async Task A_wrong_call_is_found(string path, string body, string property)
    {
        var findings = await ValidateCall.CheckAsync(path, body);

        Assert.Contains(findings, f => f.Property == property);
    }

    [LineSpecTheory]
    [InlineData("grant_type=client_credentials&client_id=1&client_secret=2", 0)]
    [InlineData("grant_type=client_credentials&client_id=1", 1)]
    [InlineData("grant_type=password&client_id=1&client_secret=2", 1)]
    public async Task A_token_is_asked_for_with_a_form(string form, int findings)
    {
        var found = await ValidateCall.CheckAsync(LinePaths.Token, form, "application/x-www-form-urlencoded", token: null);

        Assert.Equal(findings, found.Count);
    }

    [LineSpecFact]
    public async Task LINEs_own_examples_of_Flex_are_in_order()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(LineSpecs.Directory!, "flex"), "*.json"))
        {
            var contents = await File.ReadAllTextAsync(file);
            var findings = await ValidateCall.CheckMessagesAsync($$"""[{"type":"flex","altText":"ก","contents":{{contents}}}]""");

            Assert.True(findings.Count == 0, $"{Path.GetFileName(file)}: {string.Join("; ", findings)}");
        }
    }
}
