using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Teams.Settings;

/// <summary>Refuses settings with which Teams could not be served, or not safely; the failure is one line that names the setting.</summary>
internal sealed class TeamsOptionsValidator(IHostEnvironment environment) : IValidateOptions<TeamsOptions>
{
    public ValidateOptionsResult Validate(string? name, TeamsOptions options) =>
        (CheckEmulator(options) ?? (options.IsOn ? CheckOn(options) : CheckOff(options))) is { } problem
            ? ValidateOptionsResult.Fail(problem)
            : ValidateOptionsResult.Success;

    private string? CheckEmulator(TeamsOptions options) => options.Teams.AllowEmulator && !environment.IsDevelopment()
        ? $"{TeamsAccessOptions.Section}:{nameof(TeamsAccessOptions.AllowEmulator)}: ใช้ได้เฉพาะเมื่อพัฒนา (Development) ให้ลบออก — it is for development only: remove it"
        : null;

    private static string? CheckOff(TeamsOptions options) =>
        HasText(options.MicrosoftAppPassword) || HasText(options.MicrosoftAppTenantId) || HasText(options.MicrosoftAppType)
            ? $"{nameof(options.MicrosoftAppId)}: ต้องระบุ Application (client) ID ของบอตจาก Azure หรือลบค่า MicrosoftApp… ทั้งหมดออกเพื่อปิด Teams — it must be the bot's application (client) id from Azure; or remove all MicrosoftApp… settings to leave Teams off"
            : null;

    private static string? CheckOn(TeamsOptions options) =>
        CheckIdentity(options) ?? CheckAccess(options.Teams)
        ?? CheckUrl(nameof(options.ToBotFromChannelOpenIdMetadataUrl), options.ToBotFromChannelOpenIdMetadataUrl)
        ?? CheckUrl(nameof(options.ToBotFromEmulatorOpenIdMetadataUrl), options.ToBotFromEmulatorOpenIdMetadataUrl)
        ?? CheckUrl(nameof(options.ToChannelFromBotLoginUrl), options.ToChannelFromBotLoginUrl);

    private static string? CheckIdentity(TeamsOptions options)
    {
        var hasPassword = HasText(options.MicrosoftAppPassword);
        var hasTenant = HasText(options.MicrosoftAppTenantId);
        return (options.RegisteredAs, hasPassword, hasTenant) switch
        {
            (null, _, _) => $"{nameof(options.MicrosoftAppType)}: ต้องเป็น SingleTenant, MultiTenant หรือ UserAssignedMSI — it must be SingleTenant, MultiTenant or UserAssignedMSI",
            (AppType.UserAssignedMsi, true, _) => $"{nameof(options.MicrosoftAppPassword)}: UserAssignedMSI ไม่ใช้รหัสลับ ให้ลบออก — UserAssignedMSI has no secret: remove it",
            (AppType.SingleTenant or AppType.MultiTenant, false, _) => $"{nameof(options.MicrosoftAppPassword)}: ต้องระบุ Client secret ของบอตจาก Azure — it must be the bot's client secret from Azure",
            (AppType.SingleTenant or AppType.UserAssignedMsi, _, false) => $"{nameof(options.MicrosoftAppTenantId)}: ต้องระบุ Directory (tenant) ID จาก Azure — it must be the directory (tenant) id from Azure",
            _ when hasTenant && !IsPathSegment(options.MicrosoftAppTenantId!) => $"{nameof(options.MicrosoftAppTenantId)}: ใช้ได้เฉพาะ a-z A-Z 0-9 - . — only a-z A-Z 0-9 - . are allowed",
            _ => null,
        };
    }

    private static string? CheckAccess(TeamsAccessOptions access)
    {
        if (!HasText(access.Agency))
        {
            return $"{TeamsAccessOptions.Section}:{nameof(access.Agency)}: ต้องระบุรหัสหน่วยงานของเจ้าหน้าที่ เช่น klong-mueang — it must be the id of the officers' agency, such as klong-mueang";
        }

        // Activities carry the id of a tenant, never its domain: a domain would shut everybody out.
        if (access.AllowedTenants.Count == 0 || access.AllowedTenants.FirstOrDefault(t => !IsTenantId(t)) is not null)
        {
            return $"{TeamsAccessOptions.Section}:{nameof(access.AllowedTenants)}: ต้องเป็น Directory (tenant) ID ของผู้ที่ใช้บอตได้ (ไม่ใช่ชื่อโดเมน) — it must be the directory (tenant) ids of those who may use the bot, not their domains";
        }

        return access.AllowedHosts.FirstOrDefault(h => HostPattern.Read(h) is null) is { } host
            ? $"{TeamsAccessOptions.Section}:{nameof(access.AllowedHosts)}: {host}: ต้องเป็นชื่อโฮสต์ เช่น smba.trafficmanager.net หรือ *.botframework.com (ห้าม *.trafficmanager.net เพราะใครก็จดชื่อได้) — it must be the name of a host, such as smba.trafficmanager.net or *.botframework.com; not *.trafficmanager.net, where anybody can register"
            : null;
    }

    private static string? CheckUrl(string setting, string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp))
        {
            return $"{setting}: ต้องเป็นที่อยู่เต็มที่ขึ้นต้นด้วย https:// — it must be a whole address that begins with https://";
        }

        // Keys that can be changed on their way, and secrets that can be read, protect nothing.
        return uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback
            ? null
            : $"{setting}: ใช้ http:// ได้เฉพาะภายในเครื่องเดียวกัน ให้เปลี่ยนเป็น https:// — http:// works on this machine only; make it https://";
    }

    private static bool HasText(string? value) => !string.IsNullOrWhiteSpace(value);

    private static bool IsPathSegment(string value) => value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.') && value.Any(char.IsAsciiLetterOrDigit);

    private static bool IsTenantId(string? value) => HasText(value) && value!.All(c => char.IsAsciiLetterOrDigit(c) || c is '-');
}
