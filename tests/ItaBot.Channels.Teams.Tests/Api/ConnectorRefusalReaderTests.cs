using System.Text;
using ItaBot.Channels.Calls;
using ItaBot.Channels.Teams.Api;

namespace ItaBot.Channels.Teams.Tests.Api;

public class ConnectorRefusalReaderTests
{
    [Theory]
    [InlineData("""{"error":{"code":"BotNotInConversationRoster","message":"The bot is not part of it."}}""", "403 BotNotInConversationRoster: The bot is not part of it.")]
    [InlineData("""{"code":"BadSyntax","message":"Bad\r\nargument"}""", "403 BadSyntax: Bad argument")]
    [InlineData("""{"errorCode":209,"message":"Forbidden"}""", "403 209: Forbidden")]
    [InlineData("""{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\"}"}""", """403 MessageWritesBlocked: {"subCode":"MessageWritesBlocked"}""")]
    [InlineData("""{"error":{"code":"Forbidden","subCode":"MessageWritesBlocked"}}""", "403 MessageWritesBlocked")]
    [InlineData("""{"error":"invalid_client","error_description":"AADSTS7000215"}""", "403 invalid_client: AADSTS7000215")]
    [InlineData("""{"error":null,"message":[]}""", "403")]
    [InlineData("""{"message":"[]"}""", "403: []")]
    [InlineData("""{"code":"BadSyntax","message":"\ud800"}""", "403 BadSyntax")]
    [InlineData("[1]", "403")]
    [InlineData("<html>a proxy</html>", "403")]
    [InlineData("", "403")]
    public void Whatever_the_form_the_code_is_found(string body, string said)
    {
        var refusal = ConnectorRefusalReader.Read(new CallExchange.Answered(403, Encoding.UTF8.GetBytes(body)));

        Assert.Equal(said, refusal.ToString());
    }

    [Fact]
    public void A_long_message_is_cut()
    {
        var body = $$"""{"message":"{{new string('x', 5000)}}"}""";

        var refusal = ConnectorRefusalReader.Read(new CallExchange.Answered(400, Encoding.UTF8.GetBytes(body)));

        Assert.Equal(200, refusal.Message.Length);
    }
}
