using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Line.Settings;

/// <summary>Refuses settings with which LINE could not be reached; the failure is one line that names the setting.</summary>
internal sealed class LineOptionsValidator : IValidateOptions<LineOptions>
{
    public ValidateOptionsResult Validate(string? name, LineOptions options)
    {
        var problem = Check(nameof(options.ApiBaseUrl), options.ApiBaseUrl)
            ?? Check(nameof(options.DataApiBaseUrl), options.DataApiBaseUrl)
            ?? options.Channels.Select(c => Check(c.Key, c.Value ?? new LineChannelOptions())).FirstOrDefault(p => p is not null);
        return problem is null ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problem);
    }

    private static string? Check(string setting, string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp))
        {
            return $"{LineOptions.Section}:{setting}: ต้องเป็นที่อยู่เต็มที่ขึ้นต้นด้วย https:// — it must be a whole address that begins with https://";
        }

        // A token that travels in the clear is everybody's token.
        return uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback
            ? null
            : $"{LineOptions.Section}:{setting}: ใช้ http:// ได้เฉพาะภายในเครื่องเดียวกัน ให้เปลี่ยนเป็น https:// — http:// works on this machine only; make it https://";
    }

    private static string? Check(string name, LineChannelOptions channel)
    {
        var section = $"{LineOptions.Section}:{nameof(LineOptions.Channels)}:{name}";
        if (name.Length == 0 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            return $"{section}: ชื่อช่องทางเป็นส่วนหนึ่งของที่อยู่ webhook ใช้ได้เฉพาะ a-z A-Z 0-9 - _ — the name is part of the webhook's address: only a-z A-Z 0-9 - _";
        }

        if (string.IsNullOrWhiteSpace(channel.Agency))
        {
            return $"{section}:{nameof(channel.Agency)}: ต้องระบุรหัสหน่วยงานที่บัญชีนี้พูดแทน เช่น klong-mueang — it must be the id of the agency that this account speaks for, such as klong-mueang";
        }

        if (string.IsNullOrWhiteSpace(channel.ChannelSecret))
        {
            return $"{section}:{nameof(channel.ChannelSecret)}: ต้องระบุ Channel secret จากหน้า Basic settings ของ LINE Developers — it must be the channel secret of LINE Developers, Basic settings";
        }

        return CheckToken(section, channel) ?? CheckLetters(section, channel);
    }

    // What was copied with a blank or a line break at its end is refused by LINE later, and it would never be seen why.
    private static string? CheckLetters(string section, LineChannelOptions channel) =>
        new[]
        {
            (Name: nameof(channel.ChannelSecret), Value: channel.ChannelSecret),
            (Name: nameof(channel.NextChannelSecret), Value: channel.NextChannelSecret),
            (Name: nameof(channel.ChannelId), Value: channel.ChannelId),
            (Name: nameof(channel.ChannelAccessToken), Value: channel.ChannelAccessToken),
        }
        .Where(s => HasText(s.Value) && !s.Value!.All(c => c is > ' ' and <= '~'))
        .Select(s => $"{section}:{s.Name}: มีเว้นวรรค ขึ้นบรรทัดใหม่ หรืออักขระที่ไม่ใช่ของ LINE ให้คัดลอกใหม่ให้ตรง — it has a blank, a line break or a letter that LINE does not use; copy it again exactly")
        .FirstOrDefault();

    private static string? CheckToken(string section, LineChannelOptions channel) =>
        (HasText(channel.ChannelAccessToken), HasText(channel.ChannelId)) switch
        {
            (false, false) => $"{section}:{nameof(channel.ChannelId)}: ต้องระบุ Channel ID เพื่อขอโทเคน หรือระบุ {nameof(channel.ChannelAccessToken)} ที่ใช้ตายตัว — it must be the channel's id, to fetch tokens; or set a fixed {nameof(channel.ChannelAccessToken)}",
            (true, true) => $"{section}:{nameof(channel.ChannelAccessToken)}: ตั้งไว้พร้อมกับ {nameof(channel.ChannelId)} จึงไม่รู้ว่าให้ใช้ค่าใด ให้ลบ {nameof(channel.ChannelAccessToken)} ออกเพื่อขอโทเคนใหม่เอง หรือลบ {nameof(channel.ChannelId)} ออกเพื่อใช้โทเคนนี้ — set beside {nameof(channel.ChannelId)}, so it is not clear which is meant: remove {nameof(channel.ChannelAccessToken)} to have tokens fetched, or remove {nameof(channel.ChannelId)} to use this one",
            _ => null,
        };

    private static bool HasText(string? value) => !string.IsNullOrWhiteSpace(value);
}
