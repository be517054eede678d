using System.Text.Json;
using ItaBot.Channels.Requests;

namespace ItaBot.Channels.Line.Events;

/// <summary>Reads events. LINE adds properties, types and values without notice, so anything may be missing or new.</summary>
internal static class LineEventReader
{
    /// <summary>What a stored event says; <see cref="LineEvent.Unknown"/> where it cannot be read.</summary>
    public static LineEvent Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (JsonException)
        {
            return new LineEvent.Unknown();
        }
    }

    /// <summary>Where an event happened.</summary>
    public static LineSource SourceOf(JsonElement json)
    {
        var source = json.Property("source");
        return new(source.Text("userId"), source.Text("groupId") ?? source.Text("roomId"));
    }

    private static LineEvent Read(JsonElement json) => KindOf(json) with
    {
        Source = SourceOf(json),
        ReplyToken = json.Text("replyToken"),
        IsStandby = json.Text("mode") == "standby",
    };

    private static LineEvent KindOf(JsonElement json) => json.Text("type") switch
    {
        "message" or "messageEdited" => new LineEvent.Message(LineContentReader.Read(json.Property("message"))),
        "postback" when json.Property("postback") is var postback && postback.Text("data") is { } data =>
            new LineEvent.Postback(data, postback.Property("params").Text("newRichMenuAliasId") is not null),
        "follow" => new LineEvent.Follow(json.Property("follow").IsTrue("isUnblocked")),
        "unfollow" => new LineEvent.Unfollow(),
        "unsend" => new LineEvent.Unsend(),
        "join" => new LineEvent.Join(),
        "leave" => new LineEvent.Leave(),
        "memberJoined" => new LineEvent.MemberJoined(),
        "memberLeft" => new LineEvent.MemberLeft(),
        "accountLink" => new LineEvent.AccountLink(),
        _ => new LineEvent.Unknown(),
    };
}
