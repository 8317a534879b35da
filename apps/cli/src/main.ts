import { limits } from '@crossread/shared';
console.log(limits);
