using Microsoft.Extensions.Options;

namespace ItaBot.Host.Settings;

/// <summary>Refuses settings that nothing could be answered with; each failure is one line that names the setting.</summary>
internal sealed class ItaBotOptionsValidator : IValidateOptions<ItaBotOptions>
{
    public ValidateOptionsResult Validate(string? name, ItaBotOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Agency))
        {
            return ValidateOptionsResult.Fail(
                $"{nameof(options.Agency)}: ต้องระบุรหัสหน่วยงาน เช่น klong-mueang — it must be an agency's id, such as klong-mueang");
        }

        return TimeZoneInfo.TryFindSystemTimeZoneById(options.TimeZone, out _)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                $"{nameof(options.TimeZone)}: ไม่รู้จัก “{options.TimeZone}” ให้ตั้งเป็น Asia/Bangkok — “{options.TimeZone}” is not known; set it to Asia/Bangkok");
    }
}
